package dk.fortaler.testing;

/** The two sizes that every page is made for. */
public enum Device {
    DESK(1440, 900),
    PHONE(390, 844);

    final int width;
    final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
