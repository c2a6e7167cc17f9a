namespace CSockTranslate.Runtime;

/// <summary><c>linux/errqueue.h</c> (ip(7), IP_RECVERR).</summary>
public static unsafe partial class LinuxErrqueue
{
    /// <summary>The address of the node that an error comes from, which lies behind it.</summary>
    public static sockaddr* SO_EE_OFFENDER(sock_extended_err* ee) => (sockaddr*)(ee + 1);
}
