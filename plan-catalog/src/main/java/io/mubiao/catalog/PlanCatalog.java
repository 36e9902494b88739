package io.mubiao.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.mubiao.plan.Plan;
import io.mubiao.plan.PlanId;
import io.mubiao.plan.PlanProvider;
import io.mubiao.plan.area.AreaTree;
import io.mubiao.plan.responsibility.Succession;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plans that are at hand: the ones of this jar, and those that other jars offer as {@link PlanProvider}s.
 *
 * <p>A plan of this jar is read when it is first asked for, once, and shared. All methods may be called from any thread.
 */
public final class PlanCatalog {
    /** The division of targets and tasks of Ningxia's work-safety plan 2016–2020. */
    public static final PlanId NINGXIA_WORK_SAFETY = PlanId.of("ningxia-work-safety-2016-2020");

    private PlanCatalog() {}

    /** The ids of all plans that {@link #load} finds. */
    public static ImmutableSortedSet<PlanId> ids() {
        return providers()
                .flatMap(provider -> provider.ids().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * The plan of that id, from whichever jar offers it to the calling thread's context.
     *
     * @throws IllegalArgumentException if no jar offers it, or more than one
     */
    public static Plan load(PlanId id) {
        List<PlanProvider> found =
                providers().filter(provider -> provider.ids().contains(id)).collect(Collectors.toList());
        if (found.isEmpty()) {
            throw new IllegalArgumentException("Plan '" + id + "' must be one of " + ids());
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException("Plan '" + id + "' must be offered once, and is by "
                    + found.stream()
                            .map(provider -> provider.getClass().getName())
                            .toList());
        }
        return found.get(0).load(id);
    }

    /** The division of targets and tasks of Ningxia's work-safety plan 2016–2020, complete. */
    public static Plan ningxiaWorkSafety() {
        return NingxiaWorkSafety.PLAN.get();
    }

    /** The official text of {@link #ningxiaWorkSafety()}, verbatim, lines ending in LF. */
    public static String ningxiaWorkSafetyText() {
        return CatalogFile.of("ningxia-work-safety-2016-2020.txt").text();
    }

    /** Ningxia, its 5 cities and their 22 counties and districts, with the codes of GB/T 2260 as of 2016 to 2020. */
    public static AreaTree ningxiaAreas() {
        return NingxiaWorkSafety.AREAS.get();
    }

    /**
     * Which organisation has the duties of those in the plan since the reform of 2018. Many to many, outside the plan, and
     * in part from general knowledge: see {@link Succession#source()}.
     */
    public static ImmutableList<Succession> ningxiaSuccessions() {
        return NingxiaWorkSafety.SUCCESSIONS.get();
    }

    /**
     * Observations from 2011 to 2020 that are invented, and say so in each row: made so that every verdict occurs. The
     * caller closes the stream.
     */
    public static InputStream illustrativeObservations() {
        return CatalogFile.of("illustrative-ningxia-2011-2020.csv").open();
    }

    /** The few figures of Ningxia that were really published, each with its source. The caller closes the stream. */
    public static InputStream publishedObservations() {
        return CatalogFile.of("published-ningxia.csv").open();
    }

    private static Stream<PlanProvider> providers() {
        return Stream.concat(
                Stream.of(new BuiltInPlans()),
                ServiceLoader.load(PlanProvider.class).stream()
                        .filter(provider -> provider.type() != BuiltInPlans.class)
                        .map(ServiceLoader.Provider::get));
    }
}
