/** Sample input for the functions of the fact sheet; see text.test.ts. */
export const factsheetSamples: Record<string, readonly (readonly unknown[])[]> = {
  "factsheet.title.same": [["niet-westers en geen", 12.5]],
  "factsheet.title.other": [["ouders met meer en minder opleiding", 17.7, 12.5]],
  "factsheet.about": [["Doorstroom, 2020", 111_160]],
  "factsheet.implied": [[3584, 28_737]],
  "factsheet.page": [[1, 2]]
};
