package io.mubiao.plan.responsibility;

import java.io.Serializable;

/**
 * An organisation in a link.
 *
 * @param organisation who
 * @param written the form written here, one of the organisation's forms
 */
public record Party(OrganisationId organisation, String written) implements Serializable {
    public Party {
        if (written.isBlank()) {
            throw new IllegalArgumentException(
                    "Party '" + organisation + "' must have a written form that is not blank");
        }
    }

    /** The form written here, and who is meant. */
    @Override
    public String toString() {
        return written + " (" + organisation + ")";
    }
}
