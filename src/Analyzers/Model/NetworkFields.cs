using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CSockTranslate.Analyzers.Model;

/// <summary>A field whose bytes stand in the network's order.</summary>
/// <param name="Name">The field.</param>
/// <param name="Bits">The number's width.</param>
/// <param name="Type">The structure that the field belongs to; null when the field's name says it all.</param>
internal sealed record NetworkField(string Name, int Bits, string? Type = null)
{
    /// <summary>Whether the number is a port.</summary>
    public bool IsPort => Bits == 16;
}

/// <summary>The fields of socket addresses and service entries whose bytes stand in the network's order (POSIX netinet/in.h, netdb.h).</summary>
internal static class NetworkFields
{
    private static readonly ImmutableDictionary<string, NetworkField> s_fields = new NetworkField[]
    {
        new("sin_port", 16),
        new("sin6_port", 16),
        new("s_port", 16, "servent"),
        new("s_addr", 32),
    }.ToImmutableDictionary(field => field.Name);

    /// <summary>The same fields as structures have them that a C# program declares, without regard to case and underscores.</summary>
    private static readonly ImmutableDictionary<string, NetworkField> s_declared = new NetworkField[]
    {
        new("sinport", 16),
        new("sin6port", 16),
        new("sport", 16, "servent"),
        new("saddr", 32),
        new("sinaddr", 32),
        new("port", 16),
        new("addr", 32),
        new("address", 32),
    }.ToImmutableDictionary(field => field.Name);

    /// <summary>The names that only say something in a structure that is an address.</summary>
    private static readonly ImmutableHashSet<string> s_general = ["port", "addr", "address"];

    /// <summary>What is known about a field, or null.</summary>
    public static NetworkField? Find(IFieldSymbol field)
    {
        if (s_fields.TryGetValue(field.Name, out NetworkField? known))
        {
            return known.Type is null || known.Type == field.ContainingType.Name ? known : null;
        }

        // struct servent, however wide a program makes the member.
        if (field.ContainingType is { TypeKind: TypeKind.Struct } service && Plain(service.Name) == "servent" && Plain(field.Name) is "port" or "sport")
        {
            return new(field.Name, 16, "servent");
        }

        if (field.ContainingType is not { TypeKind: TypeKind.Struct } type || WidthOf(field.Type) is not { } width
            || !s_declared.TryGetValue(Plain(field.Name), out NetworkField? declared) || declared.Bits != width
            || (declared.Type is { } owner && owner != Plain(type.Name)) || (s_general.Contains(declared.Name) && !IsAddress(type)))
        {
            return null;
        }

        return declared with { Name = field.Name };
    }

    /// <summary>A name without what people write differently.</summary>
    public static string Plain(string name) => name.Replace("_", "").ToLowerInvariant();

    /// <summary>Whether a structure has a family and a port, and begins with the family.</summary>
    public static bool IsAddress(ITypeSymbol type)
    {
        IFieldSymbol[] fields = type.TypeKind is not TypeKind.Struct ? [] : [.. type.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic)];
        return fields.Take(2).Any(field => Plain(field.Name).EndsWith("family", StringComparison.Ordinal)) && fields.Any(field => Plain(field.Name).EndsWith("port", StringComparison.Ordinal) && WidthOf(field.Type) == 16);
    }

    private static int? WidthOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Int16 or SpecialType.System_UInt16 => 16,
        SpecialType.System_Int32 or SpecialType.System_UInt32 => 32,
        _ => null,
    };
}
