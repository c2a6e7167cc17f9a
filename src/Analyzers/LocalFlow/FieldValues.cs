using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.LocalFlow;

/// <summary>The values that fields of a structure have where its address is passed.</summary>
internal static class FieldValues
{
    /// <summary>
    /// The values that a field of the structure may have that an argument points to; null among them for those that are no constants, and
    /// empty when nothing can be told.
    /// </summary>
    public static ImmutableArray<long?> Constants(FunctionFacts function, IOperation argument, string field) =>
        [.. Of(function, argument, field).Select(value => value is null ? 0 : function.ConstantOf(value))];

    /// <summary>
    /// The expressions that a field may have its value from, null among them for a field of zeroed memory; empty when nothing can be told.
    /// </summary>
    public static ImmutableArray<IOperation?> Of(FunctionFacts function, IOperation argument, string field)
    {
        ImmutableArray<Definition> definitions = function.DefinitionsAt(argument.Bare());
        List<IOperation?> own = [];
        List<IOperation?> whole = [];
        foreach (Definition definition in definitions)
        {
            switch (definition)
            {
                case { Kind: DefinitionKind.Field, Place: { } place }:
                    if (place.Fields[0].Name == field)
                    {
                        if (definition.Value is null || place.Fields.Length > 1)
                        {
                            return [];
                        }

                        own.Add(definition.Value);
                    }

                    break;
                case { Kind: DefinitionKind.Zeroed }:
                    whole.Add(null);
                    break;
                case { Kind: DefinitionKind.Value, Value: { } value } when value.Bare() is IObjectCreationOperation creation:
                    whole.Add(Initial(creation, field));
                    break;
                case { Kind: DefinitionKind.Uninitialized }:
                    break;
                default:
                    return [];
            }
        }

        // An assignment to the field comes after what the structure began with.
        return own.Count > 0 ? [.. own] : [.. whole];
    }

    private static IOperation? Initial(IObjectCreationOperation creation, string field) =>
        creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(assignment => assignment.Target is IFieldReferenceOperation target && target.Field.Name == field)?.Value;
}
