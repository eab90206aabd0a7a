package dk.fortaler.academy.web;

import dk.fortaler.academy.CourseId;
import dk.fortaler.academy.badges.BadgeAddress;
import dk.fortaler.academy.badges.BadgeReading;
import dk.fortaler.academy.badges.Badges;
import dk.fortaler.academy.badges.Badges.Badge;
import dk.fortaler.academy.badges.Certificate;
import dk.fortaler.academy.learning.Enrolment;
import dk.fortaler.academy.learning.Enrolments;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.Flash;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import dk.fortaler.web.SiteAddress;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** The end of a course, and what its person has of it. */
@Controller
class BadgePages {
    private final Enrolments enrolments;
    private final Badges badges;
    private final SiteAddress site;

    BadgePages(Enrolments enrolments, Badges badges, SiteAddress site) {
        this.enrolments = enrolments;
        this.badges = badges;
        this.site = site;
    }

    @GetMapping("/academy/{course}/finished")
    View finished(@PathVariable UUID course, SignedIn me) {
        CourseId id = new CourseId(course);
        Enrolment taking = enrolments.find(me.person(), id).orElseThrow(Missing::new);
        if (!taking.isFinished()) {
            return new RedirectView(LearnerPages.ADDRESS + "/" + course);
        }
        Badge badge = badges.of(me.person(), id).orElse(null);
        return JteView.of(
                "academy/finished",
                badge == null
                        ? new FinishedView(taking, null, "")
                        : new FinishedView(taking, address(me, badge), linkedIn(me, badge)));
    }

    @PostMapping("/academy/{course}/badge")
    View make(@PathVariable UUID course, SignedIn me) {
        if (badges.make(me, new CourseId(course)).isEmpty()) {
            throw new Missing();
        }
        return new RedirectView(finished(course));
    }

    @PostMapping("/academy/{course}/badge/take-back")
    View takeBack(@PathVariable UUID course, SignedIn me, RedirectAttributes redirect) {
        badges.takeBack(me.person(), new CourseId(course));
        Flash.success(redirect, "academy.badge.taken-back");
        return new RedirectView(LearnerPages.ADDRESS);
    }

    @GetMapping("/academy/{course}/certificate.pdf")
    ResponseEntity<byte[]> certificate(@PathVariable UUID course, SignedIn me) {
        Badge badge = badges.of(me.person(), new CourseId(course)).orElseThrow(Missing::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("fortaler-" + badge.id() + ".pdf")
                                .build()
                                .toString())
                .body(Certificate.write(badge, site.of(address(me, badge).path()), me.zone()));
    }

    /** As LinkedIn documents it for those who issue certificates. */
    private String linkedIn(SignedIn me, Badge badge) {
        BadgeReading says = BadgeReading.of(badge.document());
        ZonedDateTime day = badge.issuedAt().atZone(me.zone());
        BadgeAddress address = address(me, badge);
        return UriComponentsBuilder.fromUriString("https://www.linkedin.com/profile/add")
                .queryParam("startTask", "CERTIFICATION_NAME")
                .queryParam("name", "{name}")
                .queryParam("organizationName", "{organisation}")
                .queryParam("issueYear", day.getYear())
                .queryParam("issueMonth", day.getMonthValue())
                .queryParam("certUrl", "{page}")
                .queryParam("certId", badge.id())
                .encode()
                .buildAndExpand(says.title(), says.issuer(), site.of(address.path()))
                .toUriString();
    }

    private static BadgeAddress address(SignedIn me, Badge badge) {
        return new BadgeAddress(me.organisation(), badge.id());
    }

    private static String finished(UUID course) {
        return LearnerPages.ADDRESS + "/" + course + "/finished";
    }
}
