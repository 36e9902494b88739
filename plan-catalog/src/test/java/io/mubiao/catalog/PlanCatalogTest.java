package io.mubiao.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import io.mubiao.plan.Plan;
import io.mubiao.plan.PlanId;
import io.mubiao.plan.PlanProvider;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanCatalogTest {
    private static final PlanId OTHER = PlanId.of("plan-of-another-jar");
    private static final PlanId TWICE = PlanId.of("plan-offered-twice");

    /** Stands for another jar: named in META-INF/services of the tests. */
    public static final class OtherJar implements PlanProvider {
        @Override
        public ImmutableSet<PlanId> ids() {
            return ImmutableSet.of(OTHER, TWICE);
        }

        @Override
        public Plan load(PlanId id) {
            return Plan.builder().from(PlanCatalog.ningxiaWorkSafety()).id(id).build();
        }
    }

    /** Stands for a jar that offers a plan which is there already. */
    public static final class RivalJar implements PlanProvider {
        @Override
        public ImmutableSet<PlanId> ids() {
            return ImmutableSet.of(TWICE);
        }

        @Override
        public Plan load(PlanId id) {
            throw new AssertionError("A plan that is offered twice must not be loaded");
        }
    }

    @Test
    void findsThePlanOfThisJarById() {
        assertThat(PlanCatalog.load(PlanCatalog.NINGXIA_WORK_SAFETY)).isSameAs(PlanCatalog.ningxiaWorkSafety());
        assertThat(PlanCatalog.ningxiaWorkSafety().id()).isEqualTo(PlanCatalog.NINGXIA_WORK_SAFETY);
    }

    @Test
    void findsThePlanOfThisJarWhateverTheThreadSees() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            assertThat(PlanCatalog.ids()).containsExactly(PlanCatalog.NINGXIA_WORK_SAFETY);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void findsPlansOfOtherJars() {
        assertThat(PlanCatalog.ids()).containsExactly(PlanCatalog.NINGXIA_WORK_SAFETY, OTHER, TWICE);
        assertThat(PlanCatalog.load(OTHER).id()).isEqualTo(OTHER);
    }

    @Test
    void refusesAnUnknownIdAndNamesTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanCatalog.load(PlanId.of("nowhere")))
                .withMessage("Plan 'nowhere' must be one of " + PlanCatalog.ids());
    }

    @Test
    void refusesAPlanThatTwoJarsOffer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanCatalog.load(TWICE))
                .withMessageContaining("must be offered once")
                .withMessageContaining("RivalJar");
    }

    @Test
    void loadsThePlanOnceForAllThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CountDownLatch start = new CountDownLatch(1);
        try {
            var plans = IntStream.range(0, 32)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return PlanCatalog.load(PlanCatalog.NINGXIA_WORK_SAFETY);
                    }))
                    .toList();
            start.countDown();
            Set<Plan> different = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Future<Plan> plan : plans) {
                different.add(plan.get());
            }
            assertThat(different).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }
}
