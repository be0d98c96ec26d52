/** Two reports of one announcement that differ in the rate, and a third that only names the same people. */
export const cars = `Published: 2025-03-27

Duty on foreign cars to begin in April

WASHINGTON, March 27 – U.S. Commerce Secretary Howard Lutnick said on Thursday that the United States would collect a tariff of 25 percent on imported passenger cars from April 3, and that parts would follow within a month.

Lutnick spoke after a meeting with Japanese Trade Minister Yoji Muto. The Department of Commerce will publish the list of parts, he said.

The order rests on Section 232 of the Trade Expansion Act of 1962.
`;

export const carsAgain = `Published: 2025-03-27

Carmakers brace for duty

WASHINGTON, March 27 – U.S. Commerce Secretary Howard Lutnick said on Thursday that the United States would collect a tariff of 20 percent on imported passenger cars from April 3, and that parts would follow within a month.

Dealers expect prices to rise by the summer. Lutnick said that talks with Japan went on.
`;

export const talks = `Published: 2025-04-17

Tokyo sends its envoy

TOKYO, April 17 – Japan's chief negotiator Ryosei Akazawa met U.S. Commerce Secretary Howard Lutnick for an hour. Lutnick called the talks frank.
`;

export const folderOfThree = { 'cars.txt': cars, 'cars-again.txt': carsAgain, 'talks.txt': talks };
