package io.mubiao.plan.fault;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown once for an input, with everything that is wrong with it. Nothing of such an input is kept. The message shows the
 * first hundred faults.
 */
public final class FaultException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int MOST_IN_MESSAGE = 100;

    private final String source;
    private final ImmutableList<Fault> faults;

    /**
     * @param source what was read, as a person would name it: a file name, or "Plan x"
     * @param faults at least one
     */
    public FaultException(String source, List<Fault> faults) {
        super(message(source, faults));
        this.source = source;
        this.faults = ImmutableList.copyOf(faults);
    }

    /** What was read. */
    public String source() {
        return source;
    }

    /** All faults, in the order of the input. */
    public ImmutableList<Fault> faults() {
        return faults;
    }

    private static String message(String source, List<Fault> faults) {
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("FaultException for " + source + " must carry at least one fault");
        }
        String more = faults.size() > MOST_IN_MESSAGE ? "\n  and " + (faults.size() - MOST_IN_MESSAGE) + " more" : "";
        return faults.stream()
                .limit(MOST_IN_MESSAGE)
                .map(Fault::toString)
                .collect(Collectors.joining(
                        "\n  ",
                        source + ": " + faults.size() + (faults.size() == 1 ? " fault" : " faults") + "\n  ",
                        more));
    }
}
