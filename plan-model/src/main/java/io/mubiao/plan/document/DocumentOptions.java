package io.mubiao.plan.document;

import io.mubiao.plan.PlanId;
import io.mubiao.plan.area.AreaId;
import io.mubiao.plan.value.Text;
import io.mubiao.plan.value.YearRange;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a reader of documents is told beforehand, as the text alone may not say it. */
@Value.Immutable
public interface DocumentOptions extends WithDocumentOptions, Serializable {
    /** The id of the plan; otherwise one made from the hash of the text. */
    Optional<PlanId> id();

    /** The title of the plan; otherwise it is looked for before the first heading. */
    Optional<Text> title();

    /** The area that it is made for; otherwise it stands as {@code not-stated}. */
    Optional<AreaId> area();

    /** The years it runs; otherwise those that its title says, or that its dates suggest. */
    Optional<YearRange> period();

    /** The organisations that are known. */
    @Value.Default
    default OrganisationRegistry registry() {
        return OrganisationRegistry.empty();
    }

    /** Nothing told. */
    static DocumentOptions none() {
        return builder().build();
    }

    /** One line for a person. */
    default String shown() {
        List<String> told = new ArrayList<>();
        id().ifPresent(id -> told.add("id " + id));
        title().ifPresent(title -> told.add("title " + title.chinese()));
        area().ifPresent(area -> told.add("area " + area));
        period().ifPresent(years -> told.add("years " + years));
        return (told.isEmpty() ? "nothing told" : String.join(", ", told)) + "; " + registry();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DocumentOptions}. */
    final class Builder extends ImmutableDocumentOptions.Builder {
        Builder() {}
    }
}
