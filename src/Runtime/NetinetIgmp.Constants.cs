namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class NetinetIgmp
{
    // Messages and states.
    public const int IGMP_MINLEN = 8;
    public const int IGMP_MEMBERSHIP_QUERY = 17;
    public const int IGMP_V1_MEMBERSHIP_REPORT = 18;
    public const int IGMP_V2_MEMBERSHIP_REPORT = 22;
    public const int IGMP_V2_LEAVE_GROUP = 23;
    public const int IGMP_DVMRP = 19;
    public const int IGMP_PIM = 20;
    public const int IGMP_TRACE = 21;
    public const int IGMP_MTRACE_RESP = 30;
    public const int IGMP_MTRACE = 31;
    public const int IGMP_MRDISC_ADV = 48;
    public const int IGMP_MAX_HOST_REPORT_DELAY = 10;
    public const int IGMP_TIMER_SCALE = 10;
    public const int IGMP_DELAYING_MEMBER = 1;
    public const int IGMP_IDLE_MEMBER = 2;
    public const int IGMP_LAZY_MEMBER = 3;
    public const int IGMP_SLEEPING_MEMBER = 4;
    public const int IGMP_AWAKENING_MEMBER = 5;
    public const int IGMP_v1_ROUTER = 1;
    public const int IGMP_v2_ROUTER = 2;
    public const int IGMP_HOST_MEMBERSHIP_QUERY = 17;
    public const int IGMP_HOST_MEMBERSHIP_REPORT = 18;
    public const int IGMP_HOST_NEW_MEMBERSHIP_REPORT = 22;
    public const int IGMP_HOST_LEAVE_MESSAGE = 23;
}
