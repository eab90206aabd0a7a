package dk.fortaler.sharing;

/**
 * Something that a person can do with a share of theirs once it is out; modules above contribute theirs as beans, and the
 * cards of shares and the feed show them as links.
 *
 * @param text key of its name, short: it stands on a card
 * @param icon name of a Tabler outline icon
 * @param path where it leads; a share's id is put behind it as {@code ?share=}
 */
public record ShareAction(String text, String icon, String path) {
    public String of(ShareId share) {
        return path + "?share=" + share.value();
    }
}
