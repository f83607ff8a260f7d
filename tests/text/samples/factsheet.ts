/** Sample input for the functions of the fact sheet; see text.test.ts. */
export const factsheetSamples: Record<string, readonly (readonly unknown[])[]> = {
  "factsheet.title.same": [["niet-westers en geen", 12.5]],
  "factsheet.title.other": [["ouders met meer en minder opleiding", 17.7, 12.5]],
  "factsheet.title.otherYear": [["niet-westers en geen", 12.9, {year: 2020, value: 12.5}]],
  "factsheet.title.early": [["niet-westers en geen", 1.4, 2016, {year: 2020, value: 0.5}]],
  "factsheet.table.publishedOf": [[2020]],
  "factsheet.about": [["Doorstroom, 2020", 111_160]],
  "factsheet.implied": [[3584, 28_737]],
  "factsheet.page": [[1, 2]]
};
