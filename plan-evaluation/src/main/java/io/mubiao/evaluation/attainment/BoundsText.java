package io.mubiao.evaluation.attainment;

/** Bounds in signs: {@code ≤ 360}, {@code > 5}, {@code = 0}, {@code 40 to 60}. */
final class BoundsText {
    private BoundsText() {}

    static String of(Bounds bounds) {
        if (bounds.point()) {
            return "= " + bounds.lower().orElseThrow().shown();
        }
        String strict = bounds.inclusive() ? "" : ", both excluded";
        return bounds.lower()
                .map(low -> bounds.upper()
                        .map(high -> low.shown() + " to " + high.shown() + strict)
                        .orElse((bounds.inclusive() ? "≥ " : "> ") + low.shown()))
                .orElseGet(() -> (bounds.inclusive() ? "≤ " : "< ")
                        + bounds.upper().orElseThrow().shown());
    }
}
