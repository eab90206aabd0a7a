package dk.fortaler.academy.learning;

import dk.fortaler.networks.Network;
import java.util.List;

/**
 * What to look at on one's own profile, network by network. The words are {@code academy.profile.<network>.<key>}; addresses
 * lead to the networks' own settings, as of 2026-11.
 */
public final class ProfileList {
    private ProfileList() {}

    /**
     * @param key of the item, part of its texts' keys
     * @param settings where it is changed; empty where the network has no address for it
     */
    public record Item(String key, String settings) {}

    public static List<Item> of(Network network) {
        return switch (network) {
            case LINKEDIN ->
                List.of(
                        new Item("photo", "https://www.linkedin.com/in/me/"),
                        new Item("headline", "https://www.linkedin.com/in/me/"),
                        new Item("about", "https://www.linkedin.com/in/me/"),
                        new Item("employer", "https://www.linkedin.com/in/me/"),
                        new Item("contact", "https://www.linkedin.com/in/me/overlay/contact-info/"),
                        new Item("public", "https://www.linkedin.com/public-profile/settings"),
                        new Item(
                                "security",
                                "https://www.linkedin.com/mypreferences/d/categories/sign-in-and-security"));
            case X ->
                List.of(
                        new Item("photo", "https://x.com/settings/profile"),
                        new Item("bio", "https://x.com/settings/profile"),
                        new Item("messages", "https://x.com/settings/direct_messages"),
                        new Item("tagging", "https://x.com/settings/tagging"),
                        new Item("finding", "https://x.com/settings/contacts"),
                        new Item("security", "https://x.com/settings/account/login_verification"));
            case FACEBOOK ->
                List.of(
                        new Item("photo", "https://www.facebook.com/me"),
                        new Item("work", "https://www.facebook.com/me/about_work_and_education"),
                        new Item("audience", "https://www.facebook.com/privacy/checkup/"),
                        new Item("past", "https://www.facebook.com/privacy/checkup/"),
                        new Item("tagging", "https://www.facebook.com/settings/?tab=timeline"),
                        new Item("security", "https://accountscenter.facebook.com/password_and_security/"));
            case INSTAGRAM ->
                List.of(
                        new Item("photo", "https://www.instagram.com/accounts/edit/"),
                        new Item("bio", "https://www.instagram.com/accounts/edit/"),
                        new Item("private", "https://www.instagram.com/accounts/privacy_and_security/"),
                        new Item("tagging", ""),
                        new Item("comments", ""),
                        new Item("security", "https://accountscenter.instagram.com/password_and_security/"));
            case SNAPCHAT ->
                List.of(
                        new Item("name", ""),
                        new Item("contact", ""),
                        new Item("story", ""),
                        new Item("map", ""),
                        new Item("security", "https://accounts.snapchat.com/"));
            case THREADS ->
                List.of(
                        new Item("photo", "https://www.threads.com/settings"),
                        new Item("bio", "https://www.threads.com/settings"),
                        new Item("private", "https://www.threads.com/settings/privacy"),
                        new Item("mentions", "https://www.threads.com/settings/privacy"));
            case BLUESKY ->
                List.of(
                        new Item("photo", "https://bsky.app/settings"),
                        new Item("bio", "https://bsky.app/settings"),
                        new Item("handle", "https://bsky.app/settings/account"),
                        new Item("replies", "https://bsky.app/settings/content-and-media"),
                        new Item("security", "https://bsky.app/settings/privacy-and-security"));
            case MASTODON ->
                List.of(
                        new Item("photo", ""),
                        new Item("bio", ""),
                        new Item("link", ""),
                        new Item("finding", ""),
                        new Item("security", ""));
        };
    }
}
