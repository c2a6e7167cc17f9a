namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class SysEventfd
{
    // Flags.
    public const int EFD_SEMAPHORE = 1;
    public const int EFD_CLOEXEC = 524288;
    public const int EFD_NONBLOCK = 2048;
}
