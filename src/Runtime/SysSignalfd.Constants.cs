namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class SysSignalfd
{
    // Flags.
    public const int SFD_CLOEXEC = 524288;
    public const int SFD_NONBLOCK = 2048;
}
