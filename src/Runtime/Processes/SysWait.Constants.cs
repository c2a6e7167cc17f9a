namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class SysWait
{
    // Options.
    public const int WNOHANG = 1;
    public const int WUNTRACED = 2;
    public const int WSTOPPED = 2;
    public const int WEXITED = 4;
    public const int WCONTINUED = 8;
    public const int WNOWAIT = 0x01000000;
    public const int __WNOTHREAD = 0x20000000;
    public const int __WALL = 0x40000000;
    public const uint __WCLONE = 0x80000000;
    public const int WCOREFLAG = 0x80;

    // Whom wait3() and wait4() wait for.
    public const int WAIT_ANY = -1;
    public const int WAIT_MYPGRP = 0;

    // Whom waitid() waits for.
    public const int P_ALL = 0;
    public const int P_PID = 1;
    public const int P_PGID = 2;
    public const int P_PIDFD = 3;
}
