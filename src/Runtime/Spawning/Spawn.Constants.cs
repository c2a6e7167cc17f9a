namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class Spawn
{
    // Flags of the attributes.
    public const int POSIX_SPAWN_RESETIDS = 1;
    public const int POSIX_SPAWN_SETPGROUP = 2;
    public const int POSIX_SPAWN_SETSIGDEF = 4;
    public const int POSIX_SPAWN_SETSIGMASK = 8;
    public const int POSIX_SPAWN_SETSCHEDPARAM = 16;
    public const int POSIX_SPAWN_SETSCHEDULER = 32;
    public const int POSIX_SPAWN_USEVFORK = 64;
    public const int POSIX_SPAWN_SETSID = 128;
}
