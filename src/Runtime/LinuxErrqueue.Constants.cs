namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class LinuxErrqueue
{
    // Origins of an error.
    public const int SO_EE_ORIGIN_NONE = 0;
    public const int SO_EE_ORIGIN_LOCAL = 1;
    public const int SO_EE_ORIGIN_ICMP = 2;
    public const int SO_EE_ORIGIN_ICMP6 = 3;
    public const int SO_EE_ORIGIN_TXSTATUS = 4;
    public const int SO_EE_ORIGIN_ZEROCOPY = 5;
    public const int SO_EE_ORIGIN_TXTIME = 6;
    public const int SO_EE_ORIGIN_TIMESTAMPING = 4;
}
