namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class SysTimerfd
{
    // Flags.
    public const int TFD_CLOEXEC = 524288;
    public const int TFD_NONBLOCK = 2048;
    public const int TFD_TIMER_ABSTIME = 1;
    public const int TFD_TIMER_CANCEL_ON_SET = 2;
}
