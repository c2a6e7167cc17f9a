using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime.Sockets;

/// <summary>How control messages lie in memory: each begins at a multiple of 8 with its head (RFC 3542 §20).</summary>
internal static unsafe class ControlMessages
{
    private const ulong Alignment = sizeof(ulong);

    /// <summary>The first message; null if there is no room for a head.</summary>
    internal static cmsghdr* First(msghdr* message) =>
        message->msg_controllen >= (ulong)sizeof(cmsghdr) ? (cmsghdr*)message->msg_control : null;

    /// <summary>
    /// The place of the message behind <paramref name="current"/>, if there is room for its head and the current one is sound; else null.
    /// What stands there is not looked at, for it may not be written yet.
    /// </summary>
    internal static cmsghdr* Next(msghdr* message, cmsghdr* current)
    {
        ulong length = current->cmsg_len;
        ulong left = (ulong)((byte*)message->msg_control + message->msg_controllen - (byte*)current);
        ulong needed = (ulong)sizeof(cmsghdr) + (Align(length) - length);
        return length < (ulong)sizeof(cmsghdr) || left < needed || left - needed < length
            ? null
            : (cmsghdr*)((byte*)current + Align(length));
    }

    /// <summary>Whether a message's head and data are within the memory that the caller gave.</summary>
    internal static bool IsWithin(msghdr* message, cmsghdr* current)
    {
        ulong left = (ulong)((byte*)message->msg_control + message->msg_controllen - (byte*)current);
        return current->cmsg_len >= (ulong)sizeof(cmsghdr) && current->cmsg_len <= left;
    }

    /// <summary>Where a message's data begin.</summary>
    internal static byte* Data(cmsghdr* current) => (byte*)(current + 1);

    /// <summary>How many descriptors a message of the type SCM_RIGHTS carries; 0 for other messages.</summary>
    internal static int CountDescriptors(cmsghdr* current) =>
        current->cmsg_level == SOL_SOCKET && current->cmsg_type == SCM_RIGHTS
            ? (int)((current->cmsg_len - (ulong)sizeof(cmsghdr)) / sizeof(int))
            : 0;

    private static ulong Align(ulong length) => (length + Alignment - 1) & ~(Alignment - 1);
}
