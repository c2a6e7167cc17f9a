using System.Globalization;
using System.Text;
using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Types;
using Xunit;

namespace CSockTranslate.CFrontEnd.Tests.Binding;

/// <summary>Constant expressions have the types and values that gcc gives them.</summary>
public class ConstantTests
{
    private const string Declarations = """
        enum small { SMALL_ZERO, SMALL_ONE };
        enum negative { NEGATIVE_ONE = -1 };
        enum wide { WIDE_ONE = 0x100000000 };
        struct pair { char a; int b; short c[4]; };

        """;

    // Prints an expression's type and value as the tests describe a bound one.
    private const string Printer = """
        #include <stdio.h>
        #define TYPE(e) _Generic((e), _Bool: "_Bool", char: "char", signed char: "signed char", unsigned char: "unsigned char", short: "short", \
            unsigned short: "unsigned short", int: "int", unsigned: "unsigned int", long: "long", unsigned long: "unsigned long", \
            long long: "long long", unsigned long long: "unsigned long long", float: "float", double: "double", long double: "long double", \
            __int128: "__int128", unsigned __int128: "unsigned __int128")
        #define IS_REAL(e) _Generic((e), float: 1, double: 1, long double: 1, default: 0)
        #define IS_UNSIGNED(e) ((__typeof__(e))-1 > 0)
        #define SHOW(e) (printf("%s\t%s\t", #e, TYPE(e)), IS_REAL(e) ? printf("%.17g\n", (double)(e)) \
            : IS_UNSIGNED(e) ? printf("%llu\n", (unsigned long long)(e)) : printf("%lld\n", (long long)(e)))

        """;

    [Theory]
    [InlineData("Constants")]
    [InlineData("Conversions")]
    public void Types_and_values_are_those_of_gcc(string name)
    {
        string[] expressions = ReadExpressions(name);
        StringBuilder source = new(Declarations);
        for (int i = 0; i < expressions.Length; i++)
        {
            source.Append(CultureInfo.InvariantCulture, $"#define E{i} {expressions[i]}\n");
        }

        BoundSource bound = BoundSource.Bind(source.ToString());
        Assert.Empty(bound.Problems);
        StringBuilder described = new();
        for (int i = 0; i < expressions.Length; i++)
        {
            described.Append(CultureInfo.InvariantCulture, $"{expressions[i]}\t{Describe(bound.BindMacro($"E{i}"))}\n");
        }

        Assert.Equal(RecordFile.Read(name + ".record"), described.ToString());
    }

    [Theory]
    [InlineData("Constants")]
    [InlineData("Conversions")]
    public void The_record_is_what_gcc_says(string name) => RecordFile.CheckAgainstGcc(name + ".record", () =>
    {
        StringBuilder program = new(Declarations + Printer + "int main(void)\n{\n");
        foreach (string expression in ReadExpressions(name))
        {
            program.Append(CultureInfo.InvariantCulture, $"SHOW({expression});\n");
        }

        return GccProgram.Run(program.Append("return 0;\n}\n").ToString());
    });

    private static string[] ReadExpressions(string name) => RecordFile.Read(name + ".txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Describe(BoundExpression? expression)
    {
        if (expression is not { Constant: { } constant })
        {
            return "not constant";
        }

        CType type = expression.Type.Desugared is EnumType enumeration ? enumeration.Symbol.UnderlyingType : expression.Type.Desugared;
        string value = constant.IsReal ? FormatReal(constant.Real)
            : type.IsUnsigned() ? ((ulong)constant.Bits).ToString(CultureInfo.InvariantCulture)
            : constant.Bits.ToString(CultureInfo.InvariantCulture);
        return $"{type}\t{value}";
    }

    // printf's %.17g.
    private static string FormatReal(double value)
    {
        if (double.IsInfinity(value))
        {
            return value > 0 ? "inf" : "-inf";
        }

        string text = value.ToString("E16", CultureInfo.InvariantCulture);
        int exponent = int.Parse(text[(text.IndexOf('E', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture);
        if (exponent is >= -4 and < 17)
        {
            string plain = value.ToString($"F{16 - exponent}", CultureInfo.InvariantCulture);
            return plain.Contains('.', StringComparison.Ordinal) ? plain.TrimEnd('0').TrimEnd('.') : plain;
        }

        string mantissa = text[..text.IndexOf('E', StringComparison.Ordinal)].TrimEnd('0').TrimEnd('.');
        return $"{mantissa}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}";
    }
}
