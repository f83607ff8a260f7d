/** Input for the functions of the Werkagenda's words, in each of the turns they can take. */
export const werkagendaSamples: Record<string, readonly (readonly unknown[])[]> = {
  "werkagenda.objective": [["1.3", "Begeleiding"]],
  "werkagenda.trend.alternative": [["rij."]],
  "werkagenda.trend.fromTo": [["78%", "81%"]],
  "werkagenda.trend.aim": [["85,0%"]],
  "werkagenda.trend.one": [["Vsv", "van 6,0% naar 5,6%"]],
  "werkagenda.trend.many": [
    ["Vsv", 1, 7, 8],
    ["Vsv", 3, 5, 8],
    ["Vsv", 8, 0, 8],
    ["Vsv", 0, 8, 8]
  ],
  "werkagenda.trend.gap": [["Vsv", "niet-westers", "geen", "bol +3,1 procentpunt"]],
  "werkagenda.trend.higher": [["Vsv", "niet-westers", "geen", 7, 8]],
  "werkagenda.trend.subtitle": [
    ["Naar sector", "percent", "2019/20–2023/24"],
    ["Landelijk", "count", "2002/03–2023/24"]
  ],
  "werkagenda.trend.overview": [
    [21, 25, 2, 7],
    [21, 25, 1, 7]
  ],
  "werkagenda.money.title": [["53%", "1.3"]],
  "werkagenda.money.subtitle": [["322"]],
  "werkagenda.money.alternative": [["rij."]],
  "werkagenda.money.row": [["1.3", "Begeleiding", "171", "53,1%"]],
  "werkagenda.money.note": [["11,4%"]],
  "werkagenda.improved.title": [
    [7, 7],
    [5, 7]
  ],
  "werkagenda.improved.subtitle": [["2022/23–2023/24"]],
  "werkagenda.improved.alternative": [["rij."]],
  "werkagenda.improved.row": [["entree bol", "55%", "80%", "70%"]],
  "werkagenda.improved.note": [["51"]],
  "werkagenda.change.title": [[4, 8]],
  "werkagenda.change.subtitle": [["2022/23–2023/24"]],
  "werkagenda.change.alternative": [["rij."]],
  "werkagenda.change.row": [["entree bol", "−2,0", "1,2"]],
  "werkagenda.change.note": [["24.286", "22.308", "−0,4 procentpunt", "0,1 procentpunt"]],
  "werkagenda.ambition.title": [
    [6, 7],
    [7, 7]
  ],
  "werkagenda.ambition.alternative": [["lijn.", "rij."]],
  "werkagenda.ambition.curve": [["0,71", "0,00"]],
  "werkagenda.ambition.row": [["niveau 3 bol", "0,68"]],
  "werkagenda.timeline.title": [[18]],
  "werkagenda.timeline.subtitle": [["2016", "2027"]],
  "werkagenda.timeline.alternative": [["rij."]],
  "werkagenda.facts.targetOf": [["15,0%", "38"]],
  "werkagenda.rows": [[23], [1]]
};
