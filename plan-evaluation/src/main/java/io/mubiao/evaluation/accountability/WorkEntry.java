package io.mubiao.evaluation.accountability;

import io.mubiao.evaluation.work.WorkStanding;
import io.mubiao.plan.responsibility.Role;
import java.io.Serializable;

/**
 * An organisation answers in one role for one work. What is reported of the work is no verdict.
 *
 * @param standing what is known of the work
 * @param role in which role; of a task or project, in that of any of its provisions
 */
public record WorkEntry(WorkStanding standing, Role role) implements Serializable {}
