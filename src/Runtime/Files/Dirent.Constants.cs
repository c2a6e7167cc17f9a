namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class Dirent
{
    // Types of files in d_type.
    public const int DT_UNKNOWN = 0;
    public const int DT_FIFO = 1;
    public const int DT_CHR = 2;
    public const int DT_DIR = 4;
    public const int DT_BLK = 6;
    public const int DT_REG = 8;
    public const int DT_LNK = 10;
    public const int DT_SOCK = 12;
    public const int DT_WHT = 14;

    // The longest name.
    public const int MAXNAMLEN = 255;
}
