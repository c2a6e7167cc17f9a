/* made_questions - questions as res_mkquery makes them, the settings, types by name, letters of base 64 */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaNameser;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Resolv;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using size_t = ulong;

internal static unsafe class MadeQuestions
{
    static void question(int operation, sbyte* name, int @class, int type, int room)
    {
        byte* packet = stackalloc byte[512];
        int length, i;

        length = res_mkquery(operation, name, @class, type, null, 0, null, packet, room);
        printf("%s: %d"u8, name, length);
        for (i = 2; i < length; i++)
            printf(" %02x"u8, packet[i]);
        printf("\n"u8);
    }

    static void letters(sbyte* text)
    {
        byte* bytes = stackalloc byte[40];
        int length, i;

        memset(bytes, 0, 40);
        length = b64_pton(text, bytes, 40);
        printf("b64_pton '%s': %d"u8, text, length);
        for (i = 0; i < length; i++)
            printf(" %02x"u8, bytes[i]);
        printf(" (%d)\n"u8, b64_pton(text, null, 0));
    }

    static int main()
    {
        sbyte* text = stackalloc sbyte[40];
        int i;

        printf("res_init %d\n"u8, res_init());
        uint value = (uint)(__res_state()->options & (RES_INIT | RES_DEFAULT));
        printf("%d servers at least, flags %x\n"u8, __res_state()->nscount > 0, value);
        question(ns_o_query, "www.example.com"u8.ToPointer(), ns_c_in, ns_t_a, 512);
        question(ns_o_query, "example.com."u8.ToPointer(), ns_c_in, ns_t_mx, 512);
        question(ns_o_query, ""u8.ToPointer(), ns_c_in, ns_t_ns, 512);
        question(ns_o_query, "a..b"u8.ToPointer(), ns_c_in, ns_t_a, 512);
        question(ns_o_query, "www.example.com"u8.ToPointer(), ns_c_in, ns_t_a, 33);
        question(ns_o_query, "www.example.com"u8.ToPointer(), ns_c_in, ns_t_a, 32);
        question(ns_o_query, "www.example.com"u8.ToPointer(), ns_c_in, ns_t_a, 11);
        question(ns_o_iquery, "www.example.com"u8.ToPointer(), ns_c_in, ns_t_a, 512);
        question(ns_o_notify, "example.com"u8.ToPointer(), ns_c_in, ns_t_soa, 512);
        __res_state()->options &= unchecked((ulong)~RES_RECURSE);
        question(ns_o_query, "x"u8.ToPointer(), ns_c_chaos, ns_t_txt, 512);

        sbyte* p_typeResult = p_type(ns_t_any);
        sbyte* p_typeResult2 = p_type(ns_t_srv);
        sbyte* p_typeResult3 = p_type(ns_t_aaaa);
        printf("%s %s %s %s\n"u8, p_type(ns_t_a), p_typeResult3, p_typeResult2, p_typeResult);
        sbyte* p_classResult = p_class(ns_c_any);
        printf("%s %s "u8, p_class(ns_c_in), p_classResult);
        printf("%s\n"u8, p_type(ns_t_naptr));

        for (i = 0; i < 8; i++)
        {
            int length = b64_ntop((byte*)((ReadOnlySpan<byte>)[0x61, 0x62, 0x63, 0xFF, 0xFE, 0x78, 0x79, 0x7A, 0x00]).ToPointer(), (size_t)i, text, 40);

            printf("b64_ntop %d: %d %s\n"u8, i, length, text);
        }
        int b64_ntopResult = b64_ntop((byte*)"abc"u8.ToPointer(), 3, text, 4);
        printf("b64_ntop %d %d\n"u8, b64_ntop((byte*)"abc"u8.ToPointer(), 3, text, 5), b64_ntopResult);
        letters("YWJj"u8.ToPointer());
        letters("YWI="u8.ToPointer());
        letters("YQ=="u8.ToPointer());
        letters(" Y Q = = "u8.ToPointer());
        letters("YQ="u8.ToPointer());
        letters("YQ"u8.ToPointer());
        letters("YR=="u8.ToPointer());
        letters("Y==="u8.ToPointer());
        letters("YWJj="u8.ToPointer());
        letters("Y*=="u8.ToPointer());
        letters(""u8.ToPointer());
        letters("//79eHl6"u8.ToPointer());
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
