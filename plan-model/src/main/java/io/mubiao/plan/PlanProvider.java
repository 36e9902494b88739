package io.mubiao.plan;

import com.google.common.collect.ImmutableSet;

/**
 * The way for a jar to offer plans: an implementation with a public constructor without arguments, named in {@code
 * META-INF/services/io.mubiao.plan.PlanProvider}. Implementations are safe to share between threads.
 */
public interface PlanProvider {
    /** The plans offered; known without loading them. */
    ImmutableSet<PlanId> ids();

    /**
     * The plan of that id.
     *
     * @throws IllegalArgumentException if it is not one of {@link #ids()}
     */
    Plan load(PlanId id);
}
