/* tcp_states.c: the connection states of RFC 793 as a table of transitions */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using size_t = ulong;
using tcp_state = uint;

internal static unsafe class TcpStates
{
    const int CLOSED = 0;
    const int LISTEN = 1;
    const int SYN_SENT = 2;
    const int SYN_RCVD = 3;
    const int ESTABLISHED = 4;
    const int FIN_WAIT_1 = 5;
    const int FIN_WAIT_2 = 6;
    const int CLOSE_WAIT = 7;
    const int CLOSING = 8;
    const int LAST_ACK = 9;
    const int TIME_WAIT = 10;
    const int STATES = 11;
    const int PASSIVE_OPEN = 0;
    const int ACTIVE_OPEN = 1;
    const int CLOSE = 2;
    const int SYN = 3;
    const int SYN_ACK = 4;
    const int ACK = 5;
    const int FIN = 6;
    const int TIMEOUT = 7;
    const int RST = 8;
    const int EVENTS = 9;

    static readonly sbyte** state_names = (sbyte**)StaticStorage.PointersTo(
        "CLOSED"u8, "LISTEN"u8, "SYN-SENT"u8, "SYN-RECEIVED"u8, "ESTABLISHED"u8, "FIN-WAIT-1"u8, "FIN-WAIT-2"u8, "CLOSE-WAIT"u8, "CLOSING"u8, "LAST-ACK"u8, "TIME-WAIT"u8);
    static readonly sbyte** event_names = (sbyte**)StaticStorage.PointersTo("passive"u8, "active"u8, "close"u8, "syn"u8, "syn+ack"u8, "ack"u8, "fin"u8, "timeout"u8, "rst"u8);

    /* 0 is an error, anything else the next state and one */
    internal struct table_type
    {
        public byte next;
        public sbyte* reply;
    }
    static readonly table_type* table = create_table();

    static table_type* create_table()
    {
        table_type* value = StaticStorage.Allocate<table_type>(STATES * EVENTS);
        value[0] = new table_type { next = LISTEN + 1, reply = null };
        value[1] = new table_type { next = SYN_SENT + 1, reply = "syn"u8.ToPointer() };
        value[12] = new table_type { next = SYN_RCVD + 1, reply = "syn+ack"u8.ToPointer() };
        value[11] = new table_type { next = CLOSED + 1, reply = null };
        value[10] = new table_type { next = SYN_SENT + 1, reply = "syn"u8.ToPointer() };
        value[21] = new table_type { next = SYN_RCVD + 1, reply = "ack"u8.ToPointer() };
        value[22] = new table_type { next = ESTABLISHED + 1, reply = "ack"u8.ToPointer() };
        value[20] = new table_type { next = CLOSED + 1, reply = null };
        value[32] = new table_type { next = ESTABLISHED + 1, reply = null };
        value[29] = new table_type { next = FIN_WAIT_1 + 1, reply = "fin"u8.ToPointer() };
        value[35] = new table_type { next = LISTEN + 1, reply = null };
        value[38] = new table_type { next = FIN_WAIT_1 + 1, reply = "fin"u8.ToPointer() };
        value[42] = new table_type { next = CLOSE_WAIT + 1, reply = "ack"u8.ToPointer() };
        value[41] = new table_type { next = ESTABLISHED + 1, reply = null };
        value[50] = new table_type { next = FIN_WAIT_2 + 1, reply = null };
        value[51] = new table_type { next = CLOSING + 1, reply = "ack"u8.ToPointer() };
        value[60] = new table_type { next = TIME_WAIT + 1, reply = "ack"u8.ToPointer() };
        value[65] = new table_type { next = LAST_ACK + 1, reply = "fin"u8.ToPointer() };
        value[77] = new table_type { next = TIME_WAIT + 1, reply = null };
        value[86] = new table_type { next = CLOSED + 1, reply = null };
        value[97] = new table_type { next = CLOSED + 1, reply = null };
        return value;
    }

    static int find_event(sbyte* name, size_t n)
    {
        int e;

        for (e = 0; e < EVENTS; e++)
            if (strlen(event_names[e]) == n && memcmp(event_names[e], name, n) == 0)
                return e;
        return -1;
    }

    static tcp_state run(sbyte* script)
    {
        tcp_state s = CLOSED;

        while (*script != 0)
        {
            size_t n = strcspn(script, " "u8);
            int e = find_event(script, n);

            if (e < 0 || (table + s * 9)[e].next == 0)
            {
                printf("  %s: %.*s not allowed\n"u8, state_names[s], (int)n, script);
                if (e == RST)
                    return CLOSED;
            }
            else
            {
                printf("  %s -%s-> %s"u8, state_names[s], event_names[e], state_names[(table + s * 9)[e].next - 1]);
                if ((table + s * 9)[e].reply != null)
                    printf(" (%s)"u8, (table + s * 9)[e].reply);
                printf("\n"u8);
                s = (uint)((table + s * 9)[e].next - 1);
            }
            script += n + (ulong)(script[n] == ' ' ? 1 : 0);
        }
        return s;
    }

    static readonly sbyte** scripts = (sbyte**)StaticStorage.PointersTo(
        "active syn+ack close ack fin timeout"u8, "passive syn ack fin close ack"u8, "passive syn rst close"u8, "active syn ack close fin ack"u8,
        "active fin nonsense rst"u8);

    static int main()
    {
        size_t i;

        for (i = 0; i < (ulong)(5 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
        {
            printf("%s\n"u8, scripts[i]);
            printf("ends %s\n"u8, state_names[run(scripts[i])]);
        }
        return EXIT_SUCCESS;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
