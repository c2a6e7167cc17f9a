using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>Where a value lives: a variable, or what it points to, and the fields from there.</summary>
/// <param name="Root">The local, parameter or static field.</param>
/// <param name="ThroughPointer">Whether the way goes through the pointer that the root is.</param>
/// <param name="Fields">The fields from there.</param>
internal sealed record Place(ISymbol Root, bool ThroughPointer, ImmutableArray<IFieldSymbol> Fields)
{
    /// <summary>The innermost field, or null.</summary>
    public IFieldSymbol? Field => Fields.IsEmpty ? null : Fields[Fields.Length - 1];

    /// <summary>Whether this is a whole local or parameter.</summary>
    public bool IsVariable => !ThroughPointer && Fields.IsEmpty && Root is ILocalSymbol or IParameterSymbol;

    /// <summary>Where an operation's value lives, or null when that is neither a variable nor a field of one.</summary>
    public static Place? Of(IOperation operation)
    {
        ImmutableArray<IFieldSymbol> fields = [];
        while (true)
        {
            operation = operation.Bare();
            switch (operation)
            {
                case ILocalReferenceOperation local:
                    return new(local.Local, false, fields);
                case IParameterReferenceOperation parameter:
                    return new(parameter.Parameter, false, fields);
                case IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field:
                    return new(field.Field, false, fields);
                case IFieldReferenceOperation field:
                    fields = fields.Insert(0, field.Field);
                    operation = field.Instance!;
                    continue;
                case IAddressOfOperation when !fields.IsEmpty:
                    return null;
            }

            if (!operation.IsIndirection())
            {
                return null;
            }

            IOperation pointer = operation.ChildOperations.First().Bare();
            if (pointer is IAddressOfOperation address)
            {
                operation = address.Reference;
                continue;
            }

            return Of(pointer) is { ThroughPointer: false, Fields.IsEmpty: true } root ? root with { ThroughPointer = true, Fields = fields } : null;
        }
    }

    /// <summary>Whether two places are one.</summary>
    public bool IsSame(Place other) =>
        ThroughPointer == other.ThroughPointer && SymbolEqualityComparer.Default.Equals(Root, other.Root)
        && Fields.Length == other.Fields.Length
        && Fields.Zip(other.Fields, SymbolEqualityComparer.Default.Equals).All(isSame => isSame);
}
