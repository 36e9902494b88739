package io.mubiao.plan;

import io.mubiao.plan.area.AreaId;

/** The parts of a plan that are its own, from the JSON of a plan. */
final class JsonPlan {
    private JsonPlan() {}

    static Plan plan(JsonInput in) {
        Plan.Builder plan = Plan.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "id" -> plan.id(PlanId.of(in.string()));
                case "title" -> plan.title(JsonValue.text(in));
                case "area" -> plan.area(AreaId.of(in.string()));
                case "period" -> plan.period(JsonValue.years(in));
                case "document" -> plan.document(document(in));
                case "organisations" -> plan.organisations(in.list(JsonResponsibility::organisation));
                case "countingBases" -> plan.countingBases(in.list(JsonIndicator::countingBasis));
                case "indicators" -> plan.indicators(in.list(JsonIndicator::indicator));
                case "sections" -> plan.sections(in.list(JsonPlan::section));
                case "headlineProvisions" -> plan.headlineProvisions(in.list(JsonWork::provision));
                case "taskGroups" -> plan.taskGroups(in.list(JsonWork::taskGroup));
                case "projects" -> plan.projects(in.list(JsonWork::project));
                case "targets" -> plan.targets(in.list(JsonTarget::target));
                case "notes" -> plan.notes(in.list(JsonPlan::note));
                default -> throw in.refused();
            }
        }
        return plan.build();
    }

    private static SourceDocument document(JsonInput in) {
        SourceDocument.Builder document = SourceDocument.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "title" -> document.title(JsonValue.text(in));
                case "length" -> document.length(in.whole());
                case "sha256" -> document.sha256(in.string());
                case "otherPieces" -> document.otherPieces(in.list(JsonValue::citation));
                default -> throw in.refused();
            }
        }
        return document.build();
    }

    private static Section section(JsonInput in) {
        Section.Builder section = Section.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "kind" -> section.kind(in.constant(SectionKind.class));
                case "title" -> section.title(JsonValue.text(in));
                case "citation" -> section.citation(JsonValue.citation(in));
                case "declaredCount" -> section.declaredCount(in.whole());
                default -> throw in.refused();
            }
        }
        return section.build();
    }

    private static Note note(JsonInput in) {
        Note.Builder note = Note.builder();
        in.object();
        while (in.property()) {
            switch (in.name()) {
                case "kind" -> note.kind(in.constant(NoteKind.class));
                case "text" -> note.text(JsonValue.text(in));
                case "citations" -> note.citations(in.list(JsonValue::citation));
                default -> throw in.refused();
            }
        }
        return note.build();
    }
}
