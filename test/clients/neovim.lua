-- Run by neovim.ts in a copy of the samples; works from Neovim 0.7 on. Every wait has a condition and a limit.
local ok, problem = pcall(function()
  local root = vim.fn.getcwd()
  local buffer = vim.api.nvim_get_current_buf()
  local id = vim.lsp.start_client({ name = 'tradewire', cmd = { 'node', vim.env.TRADEWIRE, 'server', '--stdio' }, root_dir = root })
  assert(id, 'the client does not start')
  assert(vim.wait(10000, function() local c = vim.lsp.get_client_by_id(id); return c and c.initialized end, 20), 'not initialized')
  vim.lsp.buf_attach_client(buffer, id)
  local uri = vim.uri_from_bufnr(buffer)
  local line, column
  for number, text in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local found = text:find('20 percent', 1, true)
    if found and not line then line, column = number - 1, found - 1 end
  end
  assert(line, 'the sample holds no rate')
  local params = { textDocument = { uri = uri }, position = { line = line, character = column + 1 } }
  local shown = vim.wait(20000, function()
    local answer = vim.lsp.buf_request_sync(buffer, 'textDocument/hover', params, 3000)
    local result = answer and answer[id] and answer[id].result
    return result and result.contents and (result.contents.value or ''):find('20') ~= nil
  end, 200)
  assert(shown, 'no hover on the rate')
  assert(vim.wait(20000, function() return #vim.diagnostic.get(buffer) > 0 end, 50), 'no diagnostics')
  local definition = vim.lsp.buf_request_sync(buffer, 'textDocument/references',
    vim.tbl_extend('force', params, { context = { includeDeclaration = true } }), 3000)
  assert(definition[id] and #definition[id].result > 1, 'no references across the folder')
  vim.lsp.stop_client(id)
end)
if not ok then
  io.stderr:write(tostring(problem) .. '\n')
  vim.cmd('cquit 1')
end
vim.cmd('qall!')
