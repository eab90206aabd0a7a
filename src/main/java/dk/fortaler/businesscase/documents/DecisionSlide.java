package dk.fortaler.businesscase.documents;

import dk.fortaler.businesscase.documents.Outline.Point;
import dk.fortaler.businesscase.documents.Slide.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What management is asked, in one large sentence, and what it can answer. */
final class DecisionSlide {
    private static final double GAP = 14;
    private static final double INSET = 14;

    private DecisionSlide() {}

    static void put(Slide slide, Outline outline) {
        Outline.Decision decision = outline.decision();
        Box ask = Slide.CONTENT.top(150);
        Fit fit = Fit.in(ask.width() - 44, ask.height() - 44, decision.ask(), Typeface.BOLD, 28, 12);
        slide.card(
                ask,
                outline.palette().accent(),
                List.of(new Line(
                        fit.text(), Lettering.plain(fit.size(), Palette.PAPER).strong())),
                22);
        answers(slide, Slide.CONTENT.fromTop(168).top(140), decision.answers());
        Fit foot = Fit.in(Slide.CONTENT.width(), 32, decision.foot(), Typeface.REGULAR, 12, 9);
        slide.text(
                Slide.CONTENT.fromTop(322).top(34),
                List.of(new Line(foot.text(), Lettering.plain(foot.size(), Palette.MUTED))));
        slide.notes(decision.ask()
                + decision.answers().stream()
                        .map(each -> each.name() + ": " + each.text())
                        .collect(Collectors.joining("\n", "\n", "\n"))
                + decision.foot());
    }

    private static void answers(Slide slide, Box box, List<Point> answers) {
        List<Box> boxes = box.columns(answers.size(), GAP);
        double wide = boxes.getFirst().width() - 2 * INSET;
        double size = 16;
        while (size > 8 && !fit(answers, wide, box.height() - 2 * INSET - 5, size)) {
            size -= 0.5;
        }
        for (int i = 0; i < answers.size(); i++) {
            List<Line> lines = new ArrayList<>();
            lines.add(new Line(
                    answers.get(i).name(),
                    Lettering.plain(size + 2, slide.palette().deep()).strong().spaced(4)));
            lines.add(new Line(answers.get(i).text(), Lettering.plain(size, Palette.INK)));
            slide.card(boxes.get(i), slide.palette().tint(), lines, INSET);
        }
    }

    private static boolean fit(List<Point> answers, double wide, double high, double size) {
        return answers.stream()
                .allMatch(each -> Fit.height(wide, each.name(), Typeface.BOLD, size + 2)
                                + Fit.height(wide, each.text(), Typeface.REGULAR, size)
                        <= high);
    }
}
