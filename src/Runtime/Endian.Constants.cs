namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class Endian
{
    // Byte orders, and the machine's own.
    public const int LITTLE_ENDIAN = 1234;
    public const int BIG_ENDIAN = 4321;
    public const int PDP_ENDIAN = 3412;
    public const int BYTE_ORDER = 1234;
    public const int __LITTLE_ENDIAN = 1234;
    public const int __BIG_ENDIAN = 4321;
    public const int __PDP_ENDIAN = 3412;
    public const int __BYTE_ORDER = 1234;
}
