using System.Numerics;
using System.Reflection;
using System.Text;
using Xunit;

namespace CSockTranslate.Runtime.Tests.Headers;

/// <summary>What the headers of the front end declare and what the runtime has are the same.</summary>
public sealed class HeaderParity
{
    /// <summary>The runtime classes that headers name, with all that those headers declare.</summary>
    public static TheoryData<string> Classes => [.. HeaderText.All.Select(header => header.ClassName).OfType<string>().Distinct().Order()];

    [Theory]
    [MemberData(nameof(Classes))]
    public void Functions_are_the_same(string className)
    {
        StringBuilder problems = new();
        Type type = Class(className);
        HashSet<(string, int)> declared = [.. HeaderText.All.Where(header => header.ClassName == className).SelectMany(header => header.Functions)];
        HashSet<(string, int)> implemented = [.. Methods(type).Select(method => (method.Name, method.GetParameters().Length))];
        foreach ((string name, int parameters) in declared.Except(implemented).Order())
        {
            problems.AppendLine($"{name} with {parameters} parameters is declared, but not in {className}");
        }

        foreach ((string name, int parameters) in implemented.Except(declared).Order())
        {
            problems.AppendLine($"{className}.{name} with {parameters} parameters is not declared");
        }

        Assert.Equal("", problems.ToString());
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Integer_constants_are_the_same(string className)
    {
        StringBuilder problems = new();
        Type type = Class(className);
        Dictionary<string, string> everyMacro = HeaderText.All.SelectMany(header => header.Macros).DistinctBy(macro => macro.Key).ToDictionary();
        HashSet<string> declared = [];
        foreach ((string name, string replacement) in HeaderText.All.Where(header => header.ClassName == className).SelectMany(header => header.Macros))
        {
            declared.Add(name);
            if (IntegerMacro.Evaluate(replacement, everyMacro) is not { } macro)
            {
                continue;
            }

            FieldInfo? field = type.GetField(name, BindingFlags.Public | BindingFlags.Static);
            if (field is not { IsLiteral: true })
            {
                problems.AppendLine($"{name} is not in {className}");
                continue;
            }

            BigInteger value = BigInteger.Parse(field.GetRawConstantValue()!.ToString()!, System.Globalization.CultureInfo.InvariantCulture);
            if (value != macro.Value || field.FieldType != macro.Type)
            {
                problems.AppendLine($"{className}.{name} is {field.FieldType.Name} {value}, the header has {macro.Type.Name} {macro.Value}");
            }
        }

        foreach (FieldInfo field in type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            if (field.IsLiteral && !declared.Contains(field.Name))
            {
                problems.AppendLine($"{className}.{field.Name} is not declared");
            }
        }

        Assert.Equal("", problems.ToString());
    }

    /// <summary>A program imports the classes of all its headers, so a name that two of them have would be ambiguous.</summary>
    [Fact]
    public void A_name_belongs_to_one_class()
    {
        IEnumerable<(string Name, string ClassName)> names = HeaderText.All.Select(header => header.ClassName).OfType<string>().Distinct()
            .SelectMany(className => Class(className).GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Select(member => member.Name).Distinct().Select(name => (name, className)));
        string[] shared = [.. names.GroupBy(name => name.Name).Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(name => name.ClassName))}")];
        Assert.Equal([], shared);
    }

    [Fact]
    public void The_scan_sees_the_headers()
    {
        HeaderText socket = HeaderText.All.Single(header => header.Name == "sys/socket.h");
        Assert.Equal("SysSocket", socket.ClassName);
        Assert.Contains(("socket", 3), socket.Functions);
        HeaderText library = HeaderText.All.Single(header => header.Name == "stdlib.h");
        Assert.Contains(("qsort", 4), library.Functions);
        Assert.Contains(("abort", 0), library.Functions);
        Assert.Contains(("exit", 1), library.Functions);
    }

    private static Type Class(string name) =>
        typeof(CString).Assembly.GetType("CSockTranslate.Runtime." + name) ?? throw new TypeLoadException($"no class {name}");

    private static IEnumerable<MethodInfo> Methods(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(method => !method.IsSpecialName);
}
