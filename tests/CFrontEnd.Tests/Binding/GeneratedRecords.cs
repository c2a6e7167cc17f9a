using System.Globalization;
using System.Text;

namespace CSockTranslate.CFrontEnd.Tests.Binding;

/// <summary>
/// Structures and unions put together by chance, always the same ones: scalars, arrays, bit-fields of every type and width, anonymous members, earlier
/// records, arrays of open length, <c>packed</c>, <c>aligned</c> and <c>#pragma pack</c>.
/// </summary>
internal sealed class GeneratedRecords
{
    /// <summary>How many there are.</summary>
    public const int Count = 400;

    private static readonly string[] s_scalars =
    [
        "char", "signed char", "unsigned char", "short", "unsigned short", "int", "unsigned", "long", "unsigned long", "long long", "_Bool", "float",
        "double", "void *", "char *", "enum tone", "loose_long", "int (*)(void)",
    ];

    private static readonly (string Type, int Bits)[] s_bitTypes =
    [
        ("char", 8), ("signed char", 8), ("unsigned char", 8), ("short", 16), ("unsigned short", 16), ("int", 32), ("unsigned", 32), ("signed", 32),
        ("long", 64), ("unsigned long", 64), ("unsigned long long", 64), ("_Bool", 1), ("enum tone", 32),
    ];

    private readonly StringBuilder _declarations = new(
        "enum tone { LOW, HIGH = 70000 };\ntypedef long loose_long __attribute__((aligned(4)));\n");

    private readonly StringBuilder _program = new();
    private readonly List<string> _nestable = [];
    private ulong _state = 0x9e3779b97f4a7c15;

    private GeneratedRecords()
    {
        for (int i = 0; i < Count; i++)
        {
            AddRecord(i);
        }
    }

    /// <summary>The declarations.</summary>
    public static string Declarations { get; } = new GeneratedRecords()._declarations.ToString();

    /// <summary>
    /// A C program that looks at objects of these types: it prints for each their size and distance in an array, and which bits of the object change when
    /// a member is filled with ones, and with zeros among ones.
    /// </summary>
    public static string Program { get; } = MakeProgram();

    private static string MakeProgram()
    {
        GeneratedRecords generated = new();
        StringBuilder text = new("""
            #include <stdio.h>
            #include <string.h>

            """);
        text.Append(generated._declarations);
        text.Append("""
            static void show(const char *name, const void *object, unsigned long size, int wanted)
            {
                const unsigned char *bytes = object;
                unsigned long i, first = 0, last = 0, count = 0;
                for (i = 0; i < size * 8; i++)
                    if ((bytes[i / 8] >> (i % 8) & 1) == wanted)
                    {
                        if (count++ == 0)
                            first = i;
                        last = i;
                    }
                printf("%s%s %lu-%lu %lu\n", wanted ? "." : "!", name, first, last, count);
            }

            """);
        text.Append(generated._program);
        text.Append("int main(void)\n{\n");
        for (int i = 0; i < Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    test{i}();\n");
        }

        return text.Append("    return 0;\n}\n").ToString();
    }

    private void AddRecord(int number)
    {
        string keyword = Chance(5) ? "union" : "struct";
        string name = $"r{number}";
        string type = $"{keyword} {name}";
        int pragma = Chance(8) ? 1 << Next(4) : 0;
        string attributes = Chance(9) ? "__attribute__((packed)) " : Chance(10) ? $"__attribute__((aligned({1 << Next(6)}))) "
            : Chance(30) ? $"__attribute__((packed, aligned({1 << Next(4)}))) " : "";
        StringBuilder body = new();
        List<string> tests = [];
        int members = 1 + Next(7);
        for (int i = 0; i < members; i++)
        {
            AddMember(body, tests, $"m{i}", "    ", depth: 0);
        }

        bool isOpen = keyword == "struct" && tests.Count > 0 && Chance(12);
        if (isOpen)
        {
            body.Append(CultureInfo.InvariantCulture, $"    {s_scalars[Next(11)]} open[{(Chance(2) ? "0" : "")}];\n");
        }

        _declarations.Append(pragma > 0 ? $"#pragma pack(push, {pragma})\n" : "");
        _declarations.Append(CultureInfo.InvariantCulture, $"{keyword} {attributes}{name}\n{{\n{body}}};\n");
        _declarations.Append(pragma > 0 ? "#pragma pack(pop)\n" : "");
        if (!isOpen)
        {
            _nestable.Add(type);
        }

        AddTest(number, type, tests, isOpen);
    }

    private void AddTest(int number, string type, List<string> tests, bool isOpen)
    {
        _program.Append(CultureInfo.InvariantCulture, $"static void test{number}(void)\n{{\n    {type} v, row[2];\n");
        _program.Append(CultureInfo.InvariantCulture, $"    printf(\"{type} %zu %d\\n\", sizeof v, (int)((char *)&row[1] - (char *)&row[0]));\n");
        if (isOpen)
        {
            _program.Append("    printf(\"open %d\\n\", (int)((char *)v.open - (char *)&v));\n");
        }

        foreach (string test in tests)
        {
            _program.Append(test);
        }

        _program.Append("}\n");
    }

    private void AddMember(StringBuilder body, List<string> tests, string name, string indentation, int depth)
    {
        string attribute = Chance(14) ? $" __attribute__((aligned({1 << Next(5)})))" : Chance(20) ? " __attribute__((packed))" : "";
        if (depth == 0 && Chance(12))
        {
            AddAnonymous(body, tests, name, indentation);
        }
        else if (Chance(2))
        {
            AddBitField(body, tests, name, indentation, attribute);
        }
        else if (_nestable.Count > 0 && Chance(6))
        {
            string dimension = Chance(4) ? $"[{1 + Next(3)}]" : "";
            body.Append(CultureInfo.InvariantCulture, $"{indentation}{_nestable[Next(_nestable.Count)]} {name}{dimension}{attribute};\n");
            AddTest(tests, name, isBitField: false);
        }
        else
        {
            string scalar = s_scalars[Next(s_scalars.Length)];
            string dimension = Chance(5) ? $"[{1 + Next(4)}]" : Chance(25) ? "[2][3]" : "";
            string declaration = scalar.Contains("(*)", StringComparison.Ordinal)
                ? scalar.Replace("(*)", $"(*{name}{dimension})", StringComparison.Ordinal)
                : $"{scalar} {name}{dimension}";
            body.Append(CultureInfo.InvariantCulture, $"{indentation}{declaration}{attribute};\n");
            AddTest(tests, name, isBitField: false);
        }
    }

    private void AddAnonymous(StringBuilder body, List<string> tests, string name, string indentation)
    {
        body.Append(CultureInfo.InvariantCulture, $"{indentation}{(Chance(2) ? "union" : "struct")}\n{indentation}{{\n");
        int members = 1 + Next(3);
        for (int i = 0; i < members; i++)
        {
            AddMember(body, tests, $"{name}_{i}", indentation + "    ", depth: 1);
        }

        body.Append(CultureInfo.InvariantCulture, $"{indentation}}};\n");
    }

    private void AddBitField(StringBuilder body, List<string> tests, string name, string indentation, string attribute)
    {
        (string type, int bits) = s_bitTypes[Next(s_bitTypes.Length)];
        if (Chance(9))
        {
            body.Append(CultureInfo.InvariantCulture, $"{indentation}{type} : {(Chance(2) ? 0 : 1 + Next(bits))};\n");
            return;
        }

        int width = Chance(6) ? bits : 1 + Next(bits);
        body.Append(CultureInfo.InvariantCulture, $"{indentation}{type} {name} : {width}{attribute};\n");
        AddTest(tests, name, isBitField: true);
    }

    private static void AddTest(List<string> tests, string name, bool isBitField)
    {
        string ones = isBitField ? $"v.{name} = -1" : $"memset(&v.{name}, 255, sizeof v.{name})";
        string zeros = isBitField ? $"v.{name} = 0" : $"memset(&v.{name}, 0, sizeof v.{name})";
        string read = isBitField ? $" printf(\"%lld\\n\", (long long)v.{name});" : "";
        tests.Add($"    memset(&v, 0, sizeof v); {ones}; show(\"{name}\", &v, sizeof v, 1);{read}\n");
        tests.Add($"    memset(&v, 255, sizeof v); {zeros}; show(\"{name}\", &v, sizeof v, 0);{read}\n");
    }

    private bool Chance(int oneIn) => Next(oneIn) == 0;

    // xorshift64*: the same numbers everywhere.
    private int Next(int limit)
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return (int)((_state * 0x2545f4914f6cdd1d >> 33) % (ulong)limit);
    }
}
