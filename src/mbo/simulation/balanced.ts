/** Per seed and year, a digit for each institution: the outcome stream it uses. Written by `npm run calibrate`. */
export const balanced: Readonly<Record<number, Readonly<Record<number, string>>>> = {
  "20262589": {
    "2019": "56164044072041432170400002040001000003000012377400507210",
    "2020": "65070270605550000250720000203220000200004002000040330000"
  }
};
