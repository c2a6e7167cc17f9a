using System.Globalization;
using System.Text;
using CSockTranslate.Runtime.Tests.Recording;
using Xunit;
using static CSockTranslate.Runtime.Ctype;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Strings;

namespace CSockTranslate.Runtime.Tests.StringFunctions;

/// <summary>The program strings.c once more in C#, kind by kind against what it prints with glibc.</summary>
public sealed unsafe class StringTests : IDisposable
{
    private static readonly string[] s_texts =
        ["", "a", "b", "A", "abc", "abd", "ABC", "abcabc", "bca", "\x80", "\u00ffa", "hello, world", "  spaced out ", "aaa", "aab", "cab", "Hello"];

    [ThreadStatic]
    private static uint t_calls;

    private readonly NativeText _memory = new();
    private readonly StringBuilder _lines = new();
    private readonly nint[] _texts;

    public StringTests() => _texts = [.. s_texts.Select(text => (nint)_memory.Add(text))];

    public void Dispose() => _memory.Dispose();

    [Fact]
    public void Comparing_and_finding()
    {
        for (int i = 0; i < _texts.Length; i++)
        {
            for (int j = 0; j < _texts.Length; j++)
            {
                sbyte* a = (sbyte*)_texts[i];
                sbyte* b = (sbyte*)_texts[j];
                Line(
                    "pair", i, j, Math.Sign(strcmp(a, b)), Math.Sign(strncmp(a, b, 2)), Math.Sign(strncmp(a, b, 0)), Math.Sign(strcasecmp(a, b)),
                    Math.Sign(strncasecmp(a, b, 3)), Math.Sign(memcmp(a, b, 1)), At(a, strstr(a, b)), At(a, strcasestr(a, b)), strspn(a, b), strcspn(a, b),
                    At(a, strpbrk(a, b)), At(a, memmem(a, strlen(a), b, strlen(b))), Math.Sign(strcoll(a, b)));
            }
        }

        Check("pair");
    }

    [Fact]
    public void Searching_characters()
    {
        sbyte[] letters = [(sbyte)'a', (sbyte)'b', (sbyte)'l', 0, (sbyte)' ', unchecked((sbyte)0x80), (sbyte)'z'];
        for (int i = 0; i < _texts.Length; i++)
        {
            for (int c = 0; c < letters.Length; c++)
            {
                sbyte* s = (sbyte*)_texts[i];
                ulong n = strlen(s);
                sbyte letter = letters[c];
                Line(
                    "search", i, letter, At(s, strchr(s, letter)), At(s, strrchr(s, letter)), At(s, strchrnul(s, letter)), At(s, memchr(s, letter, n)),
                    At(s, memrchr(s, letter, n)), strnlen(s, (ulong)c));
            }
        }

        Check("search");
    }

    [Fact]
    public void Copying()
    {
        sbyte* b = _memory.Room(32);
        for (int i = 0; i < _texts.Length; i++)
        {
            for (ulong n = 0; n < 9; n += 2)
            {
                sbyte* text = (sbyte*)_texts[i];
                List<object> fields = ["copy", i, n];
                memset(b, '#', 32);
                fields.Add(stpncpy(b, text, n) - b);
                fields.Add(Show(b, 16));
                memset(b, '#', 32);
                strcpy(b, "12"u8);
                strncat(b, text, n);
                fields.Add(Show(b, 16));
                memset(b, '#', 32);
                fields.Add(strxfrm(b, text, n));
                fields.Add(Show(b, 16));
                memset(b, '#', 32);
                fields.Add(At(b, memccpy(b, text, 'c', Math.Min(n, strlen(text)))));
                fields.Add(Show(b, 16));
                memset(b, '#', 32);
                fields.Add(stpcpy(b, text) - b);
                fields.Add(Show(b, 16));
                strcat(b, text);
                fields.Add(Show(b, 30));
                Line([.. fields]);
            }
        }

        Check("copy");
    }

    [Theory]
    [InlineData("strtok")]
    [InlineData("strsep")]
    public void Cutting_into_tokens(string function)
    {
        string[] inputs = ["a,b,c", ",,a,,b", "", ",", "abc", "a b,c d", "GET /index.html HTTP/1.0"];
        string[] delimiters = [",", " ,", "", " /"];
        for (int i = 0; i < inputs.Length; i++)
        {
            for (int d = 0; d < delimiters.Length; d++)
            {
                List<object> fields = [function, i, d];
                sbyte* delimiter = _memory.Add(delimiters[d]);
                sbyte* text = _memory.Add(inputs[i]);
                if (function == "strtok")
                {
                    for (sbyte* token = strtok(text, delimiter); token != null; token = strtok(null, delimiter))
                    {
                        fields.Add(Show(token, (int)strlen(token)));
                    }
                }
                else
                {
                    for (sbyte* field = strsep(&text, delimiter); field != null; field = strsep(&text, delimiter))
                    {
                        fields.Add(Show(field, (int)strlen(field)));
                    }
                }

                Line([.. fields]);
            }
        }

        Check(function);
    }

    [Fact]
    public void Errors()
    {
        sbyte* b = _memory.Room(64);
        for (int e = -1; e < 140; e++)
        {
            sbyte* name = strerrorname_np(e);
            List<object> fields = ["error", e, Text(strerror(e)), name == null ? "-" : Text(name), strerror_r(e, b, 20), Show(b, (int)strlen(b))];
            sbyte* text = __gnu_strerror_r(e, b, 10);
            fields.Add(Show(text, (int)strlen(text)));
            Line([.. fields]);
        }

        Check("error");
    }

    [Fact]
    public void Signals()
    {
        for (int s = -1; s < 70; s++)
        {
            Line("signal", s, Text(strsignal(s)));
        }

        Check("signal");
    }

    [Fact]
    public void Character_classes()
    {
        for (int c = -128; c < 256; c++)
        {
            List<object> fields = ["ctype", c];
            delegate*<int, int>[] classes = [&isalnum, &isalpha, &isblank, &iscntrl, &isdigit, &isgraph, &islower, &isprint, &ispunct, &isspace, &isupper, &isxdigit];
            foreach (delegate*<int, int> function in classes)
            {
                fields.Add(function(c));
            }

            fields.AddRange([isascii(c), toascii(c), tolower(c), toupper(c)]);
            Line([.. fields]);
        }

        Check("ctype");
    }

    [Theory]
    [InlineData("qsort")]
    [InlineData("bsearch")]
    public void Sorting_compares_in_the_same_order(string function)
    {
        uint seed = 7;
        int* a = (int*)_memory.Room(64 * sizeof(int));
        for (int n = 0; n < 60; n += 1 + (n / 8))
        {
            for (int i = 0; i < n; i++)
            {
                a[i] = rand_r(&seed) % 100;
            }

            t_calls = 0;
            qsort(a, (ulong)n, sizeof(int), &ByTens);
            if (function == "qsort")
            {
                Line(["qsort", n, t_calls, .. new ReadOnlySpan<int>(a, n).ToArray().Cast<object>()]);
                continue;
            }

            int key = 55;
            t_calls = 0;
            int* found = (int*)bsearch(&key, a, (ulong)n, sizeof(int), &ByTens);
            Line("bsearch", n, found == null ? -1 : found - a, t_calls);
        }

        Check(function);
    }

    private static int ByTens(void* a, void* b)
    {
        int x = *(int*)a;
        int y = *(int*)b;
        t_calls = unchecked((t_calls * 31) + (uint)((x * 7) + y));
        return (x / 10) - (y / 10);
    }

    private static long At(sbyte* start, void* p) => p == null ? -1 : (sbyte*)p - start;

    private static string Text(sbyte* text) => Encoding.Latin1.GetString(((CString)text).AsSpan());

    private static string Show(sbyte* text, int length)
    {
        StringBuilder shown = new();
        foreach (byte c in new ReadOnlySpan<byte>(text, length))
        {
            shown.Append(c is < 33 or > 126 or (byte)'\\' ? $"\\{c:x2}" : ((char)c).ToString());
        }

        return shown.ToString();
    }

    private void Line(params object[] fields) => _lines.AppendJoin('\t', fields.Select(field => Convert.ToString(field, CultureInfo.InvariantCulture))).Append('\n');

    private void Check(string kind)
    {
        string expected = string.Concat(GlibcRecord.Lines("strings").Where(fields => fields[0] == kind).Select(fields => string.Join('\t', fields) + "\n"));
        Assert.Equal(expected, _lines.ToString());
    }
}
