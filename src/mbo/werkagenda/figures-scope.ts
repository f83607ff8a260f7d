import {figuresOf} from "./figure.js";

const scope = figuresOf({source: "monitor", topic: "scope"});
const together = figuresOf({source: "monitor", topic: "relation"});

/** Who takes part in the monitor, and what it says of all indicators together. */
export const scopeFigures = {
  institutions: scope(51, "count", "instellingen in de monitor", "institutions in the monitor", {
    at: "par 2.2",
    passage: "In totaal werd er in 2024 door 51 instellingen"
  }),
  institutionsInSurvey: scope(
    29,
    "count",
    "instellingen in de tussentijdse JOB-meting van 2025",
    "institutions in the interim JOB survey of 2025",
    {
      at: "noot 1",
      passage: "Er hebben 29 van de 51 mbo-instellingen meegedaan"
    }
  ),
  budgetsCorrected: scope(
    15,
    "count",
    "instellingen die hun begroting verbeterden",
    "institutions that corrected their budget",
    {
      at: "par 1.2.1",
      passage: "Vijftien instellingen hebben dat gedaan"
    }
  ),
  withoutTarget: scope(
    25,
    "percent",
    "instellingen zonder eigen doel, hoogstens",
    "institutions without a target of their own, at most",
    {
      at: "par 1.2.1",
      passage: "geen streefwaarden aangegeven (tot 25%)",
      precision: "most"
    }
  ),
  indicatorsCompared: scope(
    31,
    "count",
    "indicatoren die per instelling naast elkaar staan",
    "indicators compared per institution",
    {
      at: "par 7.3",
      passage: "op hoeveel van de 31 indicatoren"
    }
  ),
  institutionsBehind: scope(
    7,
    "count",
    "instellingen die op minder dan de helft vooruitgaan en hun doel halen",
    "institutions that improve and reach their target on fewer than half",
    {
      at: "par 7.3",
      passage: "Voor zeven instellingen geldt (linker kwadrant)"
    }
  ),
  measuresListed: scope(
    25,
    "count",
    "maatregelen waaruit instellingen konden kiezen",
    "measures institutions could choose from",
    {
      at: "par 7.2",
      passage: "de keuze tussen 25 genoemde maatregelen"
    }
  ),
  measuresTaken: scope(
    15,
    "count",
    "maatregelen die vrijwel alle instellingen ten minste inzetten",
    "measures that nearly all institutions take at least",
    {
      at: "par 7.2",
      passage: "vrijwel alle instellingen zetten tenminste 15 maatregelen in",
      precision: "more"
    }
  ),
  ambitionReached: together(
    -0.28,
    "correlation",
    "ambitie van een instelling en het deel van haar doelen dat is gehaald",
    "ambition of an institution and the share of its targets reached",
    {
      at: "par 7.3",
      passage: "(correlatie van -0,28, p = 0,10)"
    }
  )
};
