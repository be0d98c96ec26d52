import * as vscode from 'vscode';

/** What a type is called to the reader. */
export const nameOfType = (type: string): string =>
  ({
    official: vscode.l10n.t('official'),
    agency: vscode.l10n.t('agency'),
    party: vscode.l10n.t('country or bloc'),
    product: vscode.l10n.t('goods'),
    law: vscode.l10n.t('law or agreement'),
    tariff_rate: vscode.l10n.t('tariff rate'),
    quantity: vscode.l10n.t('quantity'),
    date: vscode.l10n.t('date'),
    duration: vscode.l10n.t('time span'),
  })[type] ?? type;
