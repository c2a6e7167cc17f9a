namespace CSockTranslate.Translator.Tests.Documentation;

/// <summary>What functions do otherwise on a system without Linux's calls, in a few words; what is not here does the same.</summary>
internal static class PortableNotes
{
    private const string NoControl = "SCM_RIGHTS only between the ends of a `socketpair`";
    private const string SameIds = "EPERM for other ids than there are";
    private const string NoOwners = "EPERM for another owner";
    private const string OnlyFiles = "files only; EPERM for other types";
    private const string NoEffect = "arguments are checked; changes nothing";
    private const string Accounts = "the account that runs the program";
    private const string Terminal = "settings are kept, but change nothing";

    /// <summary>The notes by function.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["chown"] = NoOwners,
        ["chroot"] = "EPERM",
        ["epoll_wait"] = "no edge for a second datagram while the first is unread",
        ["epoll_pwait"] = "no edge for a second datagram while the first is unread",
        ["fchown"] = NoOwners,
        ["fchownat"] = NoOwners,
        ["getgrent"] = Accounts,
        ["getppid"] = "1",
        ["getpriority"] = "0",
        ["getpwent"] = Accounts,
        ["getrlimit"] = "no limits but those that were set",
        ["getsockopt"] = "options that the system has; ENOPROTOOPT for others",
        ["getuid"] = "0 or 1000",
        ["geteuid"] = "0 or 1000",
        ["getgid"] = "0 or 1000",
        ["getegid"] = "0 or 1000",
        ["lchown"] = NoOwners,
        ["link"] = "EPERM",
        ["linkat"] = "EPERM",
        ["madvise"] = NoEffect,
        ["mkfifo"] = "EPERM",
        ["mkfifoat"] = "EPERM",
        ["mknod"] = OnlyFiles,
        ["mknodat"] = OnlyFiles,
        ["mlock"] = NoEffect,
        ["mlockall"] = NoEffect,
        ["mprotect"] = NoEffect,
        ["munlock"] = NoEffect,
        ["munlockall"] = NoEffect,
        ["nice"] = "EPERM but for 0",
        ["recvmmsg"] = NoControl,
        ["recvmsg"] = NoControl,
        ["sendmmsg"] = NoControl,
        ["sendmsg"] = NoControl,
        ["setdomainname"] = "EPERM",
        ["setegid"] = SameIds,
        ["seteuid"] = SameIds,
        ["setgid"] = SameIds,
        ["setgroups"] = "EPERM",
        ["sethostname"] = "EPERM",
        ["setpriority"] = "EACCES but for 0",
        ["setregid"] = SameIds,
        ["setresgid"] = SameIds,
        ["setresuid"] = SameIds,
        ["setreuid"] = SameIds,
        ["setrlimit"] = "limits are kept, but stop nobody",
        ["setsockopt"] = "options that the system has; ENOPROTOOPT for others",
        ["setuid"] = SameIds,
        ["socket"] = "no packet sockets, and raw ones only of protocols that the BCL knows",
        ["tcgetattr"] = Terminal,
        ["tcsetattr"] = Terminal,
    };
}
