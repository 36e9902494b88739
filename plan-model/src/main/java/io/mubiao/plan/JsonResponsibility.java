package io.mubiao.plan;

import io.mubiao.plan.responsibility.Deadline;
import io.mubiao.plan.responsibility.DeadlineKind;
import io.mubiao.plan.responsibility.Link;
import io.mubiao.plan.responsibility.Mode;
import io.mubiao.plan.responsibility.Organisation;
import io.mubiao.plan.responsibility.OrganisationId;
import io.mubiao.plan.responsibility.OrganisationKind;
import io.mubiao.plan.responsibility.Party;
import io.mubiao.plan.responsibility.ResponsibilityChain;
import io.mubiao.plan.responsibility.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Organisations, and which of them answer for what, from the JSON of a plan. */
final class JsonResponsibility {
    private JsonResponsibility() {}

    static Organisation organisation(JsonInput in) {
        Organisation.Builder organisation = Organisation.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "id" -> organisation.id(OrganisationId.of(in.string()));
                case "name" -> organisation.name(JsonValue.text(in));
                case "kind" -> organisation.kind(in.constant(OrganisationKind.class));
                case "forms" -> organisation.forms(in.list(JsonInput::string));
                case "remark" -> organisation.remark(JsonValue.text(in));
                default -> throw in.refused();
            }
        }
        return organisation.build();
    }

    static ResponsibilityChain chain(JsonInput in) {
        ResponsibilityChain.Builder chain = ResponsibilityChain.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "citation" -> chain.citation(JsonValue.citation(in));
                case "links" -> chain.links(in.list(JsonResponsibility::link));
                case "deadline" -> chain.deadline(deadline(in));
                default -> throw in.refused();
            }
        }
        return chain.build();
    }

    private static Link link(JsonInput in) {
        Link.Builder link = Link.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "written" -> link.written(in.string());
                case "roles" -> link.roles(in.list(JsonResponsibility::role));
                case "mode" -> link.mode(in.constant(Mode.class));
                case "parties" -> link.parties(in.list(JsonResponsibility::party));
                case "openList" -> link.openList(in.string());
                case "verb" -> link.verb(in.string());
                case "rule" -> link.rule(JsonValue.citation(in));
                default -> throw in.refused();
            }
        }
        return link.build();
    }

    private static Party party(JsonInput in) {
        @Nullable OrganisationId organisation = null;
        @Nullable String written = null;
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "organisation" -> organisation = OrganisationId.of(in.string());
                case "written" -> written = in.string();
                default -> throw in.refused();
            }
        }
        return new Party(in.given(organisation), in.given(written));
    }

    private static Deadline deadline(JsonInput in) {
        Deadline.Builder deadline = Deadline.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "written" -> deadline.written(in.string());
                case "kind" -> deadline.kind(in.constant(DeadlineKind.class));
                case "lastDay" -> deadline.lastDay(LocalDate.parse(in.string()));
                default -> throw in.refused();
            }
        }
        return deadline.build();
    }

    private static Role role(JsonInput in) {
        return in.constant(Role.class);
    }
}
