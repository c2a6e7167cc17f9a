namespace CSockTranslate.Runtime;

/// <summary><c>sys/timeb.h</c> (POSIX.1-2001).</summary>
public static unsafe class SysTimeb
{
    /// <summary>Tells the time; the members about the zone are 0, as in glibc. Returns 0 (POSIX.1-2001 <c>ftime</c>).</summary>
    public static int ftime(timeb* timebuf)
    {
        const long NanosecondsPerMillisecond = 1_000_000;
        timespec now;
        Time.clock_gettime(Time.CLOCK_REALTIME, &now);
        *timebuf = new timeb { time = now.tv_sec, millitm = (ushort)(now.tv_nsec / NanosecondsPerMillisecond) };
        return 0;
    }
}
