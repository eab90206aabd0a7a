package dk.fortaler.businesscase.documents;

/**
 * A value axis with round steps.
 *
 * @param from where it begins, zero or below
 * @param to where it ends
 * @param step between its lines
 */
record Axis(double from, double to, double step) {
    private static final int STEPS = 6;
    private static final double MILLION = 1_000_000;

    static Axis of(Curves curves) {
        double least = Math.min(0, curves.least());
        double most = Math.max(0, curves.most());
        double span = most - least;
        double step = span == 0 ? 1 : round(span / STEPS);
        double to = Math.ceil(most / step) * step;
        return new Axis(Math.floor(least / step) * step, to == 0 && least == 0 ? step : to, step);
    }

    int lines() {
        return (int) Math.round((to - from) / step) + 1;
    }

    double share(double value) {
        return (value - from) / (to - from);
    }

    /** Excel's pattern for the numbers beside the axis: whole, in millions where they get long. */
    static String format(Curves curves) {
        double largest = Math.max(Math.abs(curves.most()), Math.abs(curves.least()));
        String millions = ",,\"" + curves.millions() + "\"";
        return largest >= 10 * MILLION ? "#,##0" + millions : largest >= 2 * MILLION ? "#,##0.0" + millions : "#,##0";
    }

    /** 1, 2, 2.5 or 5 with zeros: the next above. */
    private static double round(double raw) {
        double ten = Math.pow(10, Math.floor(Math.log10(raw)));
        for (double each : new double[] {1, 2, 2.5, 5}) {
            if (raw <= each * ten * (1 + 1e-9)) {
                return each * ten;
            }
        }
        return 10 * ten;
    }
}
