namespace CSockTranslate.Runtime;

/// <summary><c>sys/un.h</c> (POSIX).</summary>
public static unsafe class SysUn
{
    /// <summary>The length of a local address whose path ends in NUL, without the NUL (unix(7)).</summary>
    public static ulong SUN_LEN(sockaddr_un* ptr) => sizeof(ushort) + (ulong)((CString)ptr->sun_path).Length;
}
