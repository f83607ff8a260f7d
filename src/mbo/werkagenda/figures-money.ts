import {figuresOf} from "./figure.js";

const spent = figuresOf({source: "monitor", topic: "money"});
const one = figuresOf({source: "monitor", topic: "money", objective: "1.1"});
const two = figuresOf({source: "monitor", topic: "money", objective: "1.2"});
const three = figuresOf({source: "monitor", topic: "money", objective: "1.3"});
const four = figuresOf({source: "monitor", topic: "money", objective: "1.4"});
const five = figuresOf({source: "monitor", topic: "money", objective: "1.5"});

/** Money of the Werkagenda: the total, and how spending in 2024 is spread over institutions. Table 7.1 has the sums. */
export const moneyFigures = {
  agendaTotal: spent(
    2_829_069_228,
    "euro",
    "geld van de Werkagenda voor 2024-2027, alle prioriteiten",
    "money of the Werkagenda for 2024-2027, all priorities",
    {
      at: "noot 33",
      passage: "Het totaal bedraagt €2.829.069.228"
    }
  ),
  spentLeast: spent(
    10,
    "percent",
    "besteed van het eigen geld voor prioriteit 1, laagste instelling",
    "spent of own money for priority 1, lowest institution",
    {
      at: "par 7.1",
      passage: "uiteenloopt van 10 tot 64 procent"
    }
  ),
  spentMost: spent(
    64,
    "percent",
    "besteed van het eigen geld voor prioriteit 1, hoogste instelling",
    "spent of own money for priority 1, highest institution",
    {
      at: "par 7.1",
      passage: "uiteenloopt van 10 tot 64 procent"
    }
  ),
  spentFast: spent(
    11,
    "count",
    "instellingen die al meer dan een derde van dat geld besteedden (35%)",
    "institutions that already spent more than a third of that money (35%)",
    {
      at: "par 7.1",
      passage: "Elf instellingen hebben echter al meer dan 35%"
    }
  ),
  rhythm: spent(
    25,
    "percent",
    "verwacht per jaar, van geld voor vier jaar",
    "expected a year, of money for four years",
    {
      at: "samenvatting",
      passage: "uitgavenritme van circa 25% per jaar",
      precision: "about"
    }
  ),
  mean11: one(32, "percent", "gemiddeld besteed van het eigen budget", "mean spent of own budget", {
    at: "par 2.2",
    passage: "Gemiddeld hebben instellingen 32 procent van hun budget"
  }),
  onSchedule11: one(63, "percent", "instellingen die 20 tot 30% besteedden", "institutions that spent 20 to 30%", {
    at: "par 2.2",
    passage: "31 instellingen (63%) hebben in 2024 tussen de twintig en dertig procent"
  }),
  below12: two(8, "count", "instellingen die minder dan 20% besteedden", "institutions that spent less than 20%", {
    at: "par 3.2",
    passage: "Acht instellingen hebben minder dan 20%"
  }),
  most12: two(
    70,
    "percent",
    "besteed van het eigen budget, hoogste instelling",
    "spent of own budget, highest institution",
    {
      at: "par 3.2",
      passage: "in 2024 hebben besteed (tot wel 70%)"
    }
  ),
  onSchedule13: three(49, "percent", "instellingen die 20 tot 30% besteedden", "institutions that spent 20 to 30%", {
    at: "par 4.2",
    passage: "instellingen (49%) tussen de twintig en dertig procent"
  }),
  below13: three(24, "percent", "instellingen die minder dan 20% besteedden", "institutions that spent less than 20%", {
    at: "par 4.2",
    passage: "12 instellingen (24%) geven aan minder dan twintig procent"
  }),
  above13: three(16, "percent", "instellingen die meer dan 50% besteedden", "institutions that spent more than 50%", {
    at: "par 4.2",
    passage: "Acht instellingen(16%) hebben al meer dan vijftig procent"
  }),
  onSchedule14: four(59, "percent", "instellingen die 20 tot 30% besteedden", "institutions that spent 20 to 30%", {
    at: "par 5.2",
    passage: "Dertig (59%)"
  }),
  below14: four(28, "percent", "instellingen die minder dan 20% besteedden", "institutions that spent less than 20%", {
    at: "par 5.2",
    passage: "Veertien instellingen (28%) hebben minder dan twintig procent"
  }),
  mean15: five(24, "percent", "gemiddeld besteed van het eigen budget", "mean spent of own budget", {
    at: "par 6.2",
    passage: "Gemiddeld hebben instellingen 24 procent van hun budget"
  }),
  onSchedule15: five(
    60,
    "percent",
    "instellingen met budget die 20 tot 30% besteedden",
    "institutions with a budget that spent 20 to 30%",
    {
      at: "par 6.2",
      passage: "21 instellingen (60%) hebben in 2024 tussen de twintig en dertig procent"
    }
  ),
  nothing15: five(14, "count", "instellingen die niets begrootten", "institutions that budgeted nothing", {
    at: "par 6.2",
    passage: "veertien instellingen 0 euro begroot"
  })
};
