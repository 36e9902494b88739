package io.mubiao.evaluation.method;

/** The symbols of {@link GermanOffTrack}, the best first. */
public enum WeatherSymbol {
    /** The target is met, or would be reached, or missed by less than 5 % of the way that is left. */
    SUN("sun"),
    /** It would be missed by 5 % to 20 %, both included. */
    SUN_AND_CLOUD("sun and cloud"),
    /** It would be missed by more than 20 %, though the direction is right. */
    CLOUD("cloud"),
    /** The direction is wrong, or nothing moves. */
    THUNDERSTORM("thunderstorm");

    private final String words;

    WeatherSymbol(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
