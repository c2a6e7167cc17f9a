namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class SysRandom
{
    // Flags of getrandom.
    public const int GRND_NONBLOCK = 1;
    public const int GRND_RANDOM = 2;
    public const int GRND_INSECURE = 4;
}
