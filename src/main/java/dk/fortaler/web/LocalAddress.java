package dk.fortaler.web;

/** An address on this site to go back to; what leads elsewhere is not followed. */
public final class LocalAddress {
    private LocalAddress() {}

    public static String or(String address, String otherwise) {
        boolean local = address.startsWith("/")
                && !address.startsWith("//")
                && !address.contains("\\")
                && address.chars().noneMatch(Character::isISOControl);
        return local ? address : otherwise;
    }
}
