/** Column by which a register says that its students are simulated: 1 in every row. Real registers do not have it. */
export const simulatedMarker = "gesimuleerd";
