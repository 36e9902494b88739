package io.mubiao.evaluation.event;

import com.google.common.collect.ImmutableMap;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.indicator.BasisId;
import io.mubiao.plan.value.Decimal;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that happened in one area on one day, such as an accident. It has no identity: an event counts as often as it
 * comes, and to leave out what was recorded twice is up to the caller, who has the numbers of the files.
 */
@Value.Immutable
public interface Event extends WithEvent, Serializable {
    /** Where. Areas above it have its figures by roll-up. */
    AreaId area();

    /** The day, by the calendar of the area; from 1900 to 2200. */
    LocalDate date();

    /** Of which kind. */
    EventKind kind();

    /**
     * The counting basis that the event was recorded on. Where it is not stated, the event counts apart from those where it
     * is.
     */
    Optional<BasisId> basis();

    /** What is known of it, each amount at least 0 and below 10⁵⁰. One that is left out is not known, which is not 0. */
    ImmutableMap<AmountId, Decimal> amounts();

    /** An event without a stated basis or amounts. */
    static Event of(String area, String date, String kind) {
        return builder()
                .area(AreaId.of(area))
                .date(LocalDate.parse(date))
                .kind(EventKind.of(kind))
                .build();
    }

    /** The same event with one more amount, or another figure for one that it has. */
    default Event with(String amount, String figure) {
        return withAmounts(ImmutableMap.<AmountId, Decimal>builder()
                .putAll(amounts())
                .put(AmountId.of(amount), Decimal.parse(figure))
                .buildKeepingLast());
    }

    /** One line for a person: {@code 640100 2016-03-15 coal-mining: deaths 3}. */
    default String shown() {
        StringBuilder text = new StringBuilder();
        text.append(area()).append(' ').append(date()).append(' ').append(kind());
        basis().ifPresent(name -> text.append(" on ").append(name));
        String next = ": ";
        for (Map.Entry<AmountId, Decimal> amount : amounts().entrySet()) {
            text.append(next).append(amount.getKey()).append(' ').append(amount.getValue());
            next = ", ";
        }
        return text.toString();
    }

    /** Refuses a year outside those of {@link io.mubiao.evaluation.observation.Period}, and amounts outside their range. */
    @Value.Check
    default void check() {
        if (date().getYear() < 1900 || date().getYear() > 2200) {
            throw new IllegalArgumentException("Event in " + area() + " on " + date() + " must be from 1900 to 2200");
        }
        amounts().forEach(AmountId::checked);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Event}. */
    final class Builder extends ImmutableEvent.Builder {
        Builder() {}
    }
}
