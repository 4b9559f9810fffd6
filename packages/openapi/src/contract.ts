/** Generated from openapi.yaml by tools/generate.js; do not edit. The contract without its prose. */
export const contract: unknown = {
 "openapi": "3.1.0",
 "info": {
  "title": "Yichuang one-window services",
  "version": "0.1.0",
  "license": {
   "name": "MIT",
   "identifier": "MIT"
  }
 },
 "servers": [
  {
   "url": "https://platform.example/api"
  }
 ],
 "tags": [
  {
   "name": "service"
  },
  {
   "name": "catalogue"
  },
  {
   "name": "guide"
  },
  {
   "name": "drafts"
  },
  {
   "name": "onFile"
  },
  {
   "name": "signing"
  },
  {
   "name": "cases"
  },
  {
   "name": "counter"
  },
  {
   "name": "office"
  },
  {
   "name": "delegations"
  },
  {
   "name": "verification"
  },
  {
   "name": "reviews"
  },
  {
   "name": "supervision"
  }
 ],
 "paths": {
  "/": {
   "get": {
    "operationId": "getService",
    "tags": [
     "service"
    ],
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IfNoneMatch"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Service"
        }
       }
      }
     },
     "304": {
      "$ref": "#/components/responses/NotModified"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/me": {
   "get": {
    "operationId": "getPrincipal",
    "tags": [
     "service"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "ticket"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     },
     {
      "bearer": [
       "office"
      ]
     },
     {
      "bearer": [
       "supervisor"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Principal"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/centres": {
   "get": {
    "operationId": "listCentres",
    "tags": [
     "catalogue"
    ],
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IfNoneMatch"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Centres"
        }
       }
      }
     },
     "304": {
      "$ref": "#/components/responses/NotModified"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/centres/{centreCode}": {
   "get": {
    "operationId": "getCentre",
    "tags": [
     "catalogue"
    ],
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IfNoneMatch"
     },
     {
      "name": "centreCode",
      "in": "path",
      "required": true,
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Centre"
        }
       }
      }
     },
     "304": {
      "$ref": "#/components/responses/NotModified"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/windows": {
   "get": {
    "operationId": "listWindows",
    "tags": [
     "catalogue"
    ],
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IfNoneMatch"
     },
     {
      "name": "centre",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Windows"
        }
       }
      }
     },
     "304": {
      "$ref": "#/components/responses/NotModified"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/departments": {
   "get": {
    "operationId": "listDepartments",
    "tags": [
     "catalogue"
    ],
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IfNoneMatch"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Departments"
        }
       }
      }
     },
     "304": {
      "$ref": "#/components/responses/NotModified"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/themes": {
   "get": {
    "operationId": "listThemes",
    "tags": [
     "catalogue"
    ],
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IfNoneMatch"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Themes"
        }
       }
      }
     },
     "304": {
      "$ref": "#/components/responses/NotModified"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/calendar": {
   "get": {
    "operationId": "getCalendar",
    "tags": [
     "catalogue"
    ],
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IfNoneMatch"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Calendar"
        }
       }
      }
     },
     "304": {
      "$ref": "#/components/responses/NotModified"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/divisions": {
   "get": {
    "operationId": "listDivisions",
    "tags": [
     "catalogue"
    ],
    "security": [],
    "parameters": [
     {
      "name": "parent",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/DivisionCode"
      }
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IfNoneMatch"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Divisions"
        }
       }
      }
     },
     "304": {
      "$ref": "#/components/responses/NotModified"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/item-changes": {
   "get": {
    "operationId": "listItemChanges",
    "tags": [
     "catalogue"
    ],
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/Cursor"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "name": "item",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     },
     {
      "name": "change",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/ItemChangeKind"
      }
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IfNoneMatch"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ItemChangePage"
        }
       }
      }
     },
     "304": {
      "$ref": "#/components/responses/NotModified"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/negative-list": {
   "get": {
    "operationId": "listNegativeList",
    "tags": [
     "catalogue"
    ],
    "security": [],
    "parameters": [
     {
      "name": "q",
      "in": "query",
      "schema": {
       "type": "string",
       "maxLength": 100
      }
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IfNoneMatch"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/NegativeList"
        }
       }
      }
     },
     "304": {
      "$ref": "#/components/responses/NotModified"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/items": {
   "get": {
    "operationId": "listItems",
    "tags": [
     "catalogue"
    ],
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/Cursor"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IfNoneMatch"
     },
     {
      "name": "q",
      "in": "query",
      "schema": {
       "type": "string",
       "maxLength": 100
      }
     },
     {
      "name": "window",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     },
     {
      "name": "department",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     },
     {
      "name": "audience",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Audience"
      }
     },
     {
      "name": "theme",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     },
     {
      "name": "handling",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/HandlingKind"
      }
     },
     {
      "name": "kind",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/ItemKind"
      }
     },
     {
      "name": "channel",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Channel"
      }
     },
     {
      "name": "online",
      "in": "query",
      "schema": {
       "type": "boolean"
      }
     },
     {
      "name": "maxVisits",
      "in": "query",
      "schema": {
       "type": "integer",
       "minimum": 0,
       "maximum": 9
      }
     },
     {
      "name": "facets",
      "in": "query",
      "schema": {
       "type": "boolean",
       "default": false
      }
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ItemPage"
        }
       }
      }
     },
     "304": {
      "$ref": "#/components/responses/NotModified"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/items/{itemCode}": {
   "get": {
    "operationId": "getItem",
    "tags": [
     "catalogue"
    ],
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/ItemCode"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IfNoneMatch"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Item"
        }
       }
      }
     },
     "304": {
      "$ref": "#/components/responses/NotModified"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/items/{itemCode}/guide": {
   "get": {
    "operationId": "getGuide",
    "tags": [
     "guide"
    ],
    "security": [
     {},
     {
      "bearer": [
       "counter"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ItemCode"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IfNoneMatch"
     },
     {
      "name": "asOf",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/CalendarDate"
      }
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       },
       "Content-Language": {
        "$ref": "#/components/headers/ContentLanguage"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Guide"
        }
       }
      }
     },
     "304": {
      "$ref": "#/components/responses/NotModified"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/items/{itemCode}/guide/versions": {
   "get": {
    "operationId": "listGuideVersions",
    "tags": [
     "guide"
    ],
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/ItemCode"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IfNoneMatch"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GuideVersions"
        }
       }
      }
     },
     "304": {
      "$ref": "#/components/responses/NotModified"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/items/{itemCode}/form": {
   "get": {
    "operationId": "getForm",
    "tags": [
     "guide"
    ],
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/ItemCode"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IfNoneMatch"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       },
       "Content-Language": {
        "$ref": "#/components/headers/ContentLanguage"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Form"
        }
       }
      }
     },
     "304": {
      "$ref": "#/components/responses/NotModified"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/items/{itemCode}/files/{fileCode}": {
   "get": {
    "operationId": "getItemFile",
    "tags": [
     "guide"
    ],
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/ItemCode"
     },
     {
      "name": "fileCode",
      "in": "path",
      "required": true,
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       },
       "Content-Disposition": {
        "$ref": "#/components/headers/ContentDisposition"
       }
      },
      "content": {
       "*/*": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       }
      }
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/drafts": {
   "get": {
    "operationId": "listDrafts",
    "tags": [
     "drafts"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Cursor"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/DraftPage"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "post": {
    "operationId": "createDraft",
    "tags": [
     "drafts"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/DraftCreation"
       }
      }
     }
    },
    "responses": {
     "201": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Location": {
        "$ref": "#/components/headers/Location"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Draft"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/drafts/{draftId}": {
   "get": {
    "operationId": "getDraft",
    "tags": [
     "drafts"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/DraftId"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Draft"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "410": {
      "$ref": "#/components/responses/Gone"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "patch": {
    "operationId": "updateDraft",
    "tags": [
     "drafts"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/DraftId"
     },
     {
      "$ref": "#/components/parameters/IfMatch"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/DraftInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Draft"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/StateConflict"
     },
     "410": {
      "$ref": "#/components/responses/Gone"
     },
     "412": {
      "$ref": "#/components/responses/PreconditionFailed"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "428": {
      "$ref": "#/components/responses/PreconditionRequired"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "delete": {
    "operationId": "deleteDraft",
    "tags": [
     "drafts"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/DraftId"
     }
    ],
    "responses": {
     "204": {},
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/StateConflict"
     },
     "410": {
      "$ref": "#/components/responses/Gone"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/drafts/{draftId}/submission": {
   "post": {
    "operationId": "submitDraft",
    "tags": [
     "drafts"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/DraftId"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Location": {
        "$ref": "#/components/headers/Location"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Receipt"
        }
       }
      }
     },
     "201": {
      "headers": {
       "Location": {
        "$ref": "#/components/headers/Location"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Receipt"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/SubmissionConflict"
     },
     "410": {
      "$ref": "#/components/responses/Gone"
     },
     "422": {
      "$ref": "#/components/responses/SubmissionInvalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/drafts/{draftId}/signature": {
   "put": {
    "operationId": "signDraft",
    "tags": [
     "signing"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/DraftId"
     },
     {
      "$ref": "#/components/parameters/IfMatch"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SignatureInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Draft"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/StateConflict"
     },
     "410": {
      "$ref": "#/components/responses/Gone"
     },
     "412": {
      "$ref": "#/components/responses/PreconditionFailed"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "428": {
      "$ref": "#/components/responses/PreconditionRequired"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/drafts/{draftId}/signing-requests": {
   "post": {
    "operationId": "createSigningRequest",
    "tags": [
     "signing"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/DraftId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "responses": {
     "201": {
      "headers": {
       "Location": {
        "$ref": "#/components/headers/Location"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SigningInvitation"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/StateConflict"
     },
     "410": {
      "$ref": "#/components/responses/Gone"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/signing-look-ups": {
   "post": {
    "operationId": "createSigningLookUp",
    "tags": [
     "signing"
    ],
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SigningLookUpInput"
       }
      }
     }
    },
    "responses": {
     "201": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SigningLookUp"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "404": {
      "$ref": "#/components/responses/SigningLookUpFailed"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/signing-requests/{signingRequestId}": {
   "get": {
    "operationId": "getSigningRequest",
    "tags": [
     "signing"
    ],
    "security": [
     {
      "bearer": [
       "signer"
      ]
     },
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/SigningRequestId"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SigningRequest"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/signing-requests/{signingRequestId}/decision": {
   "post": {
    "operationId": "decideSigningRequest",
    "tags": [
     "signing"
    ],
    "security": [
     {
      "bearer": [
       "signer"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/SigningRequestId"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SigningDecision"
       }
      }
     }
    },
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SigningRequest"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/StateConflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/uploads": {
   "post": {
    "operationId": "createUpload",
    "tags": [
     "drafts"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/TusResumable"
     },
     {
      "name": "Idempotency-Key",
      "in": "header",
      "schema": {
       "type": "string",
       "pattern": "^[A-Za-z0-9_-]{16,64}$"
      }
     },
     {
      "name": "Upload-Length",
      "in": "header",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0
      }
     },
     {
      "name": "Upload-Metadata",
      "in": "header",
      "required": true,
      "schema": {
       "type": "string",
       "maxLength": 2000
      }
     }
    ],
    "responses": {
     "201": {
      "headers": {
       "Location": {
        "$ref": "#/components/headers/Location"
       },
       "Tus-Resumable": {
        "$ref": "#/components/headers/TusResumable"
       },
       "Upload-Offset": {
        "$ref": "#/components/headers/UploadOffset"
       },
       "Upload-Expires": {
        "$ref": "#/components/headers/UploadExpires"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/StateConflict"
     },
     "410": {
      "$ref": "#/components/responses/Gone"
     },
     "412": {
      "$ref": "#/components/responses/TusVersion"
     },
     "413": {
      "$ref": "#/components/responses/PayloadTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/uploads/{uploadId}": {
   "head": {
    "operationId": "getUploadOffset",
    "tags": [
     "drafts"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/UploadId"
     },
     {
      "$ref": "#/components/parameters/TusResumable"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Upload-Offset": {
        "$ref": "#/components/headers/UploadOffset"
       },
       "Upload-Length": {
        "$ref": "#/components/headers/UploadLength"
       },
       "Upload-Expires": {
        "$ref": "#/components/headers/UploadExpires"
       },
       "Tus-Resumable": {
        "$ref": "#/components/headers/TusResumable"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "410": {
      "$ref": "#/components/responses/Gone"
     },
     "412": {
      "$ref": "#/components/responses/TusVersion"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "patch": {
    "operationId": "appendUpload",
    "tags": [
     "drafts"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/UploadId"
     },
     {
      "$ref": "#/components/parameters/TusResumable"
     },
     {
      "name": "Upload-Offset",
      "in": "header",
      "required": true,
      "schema": {
       "type": "integer",
       "minimum": 0
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/offset+octet-stream": {
       "schema": {
        "type": "string",
        "format": "binary"
       }
      }
     }
    },
    "responses": {
     "204": {
      "headers": {
       "Upload-Offset": {
        "$ref": "#/components/headers/UploadOffset"
       },
       "Tus-Resumable": {
        "$ref": "#/components/headers/TusResumable"
       },
       "Upload-Expires": {
        "$ref": "#/components/headers/UploadExpires"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/UploadConflict"
     },
     "410": {
      "$ref": "#/components/responses/Gone"
     },
     "412": {
      "$ref": "#/components/responses/TusVersion"
     },
     "413": {
      "$ref": "#/components/responses/PayloadTooLarge"
     },
     "415": {
      "$ref": "#/components/responses/UnsupportedMediaType"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "delete": {
    "operationId": "deleteUpload",
    "tags": [
     "drafts"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/UploadId"
     },
     {
      "$ref": "#/components/parameters/TusResumable"
     }
    ],
    "responses": {
     "204": {
      "headers": {
       "Tus-Resumable": {
        "$ref": "#/components/headers/TusResumable"
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/StateConflict"
     },
     "410": {
      "$ref": "#/components/responses/Gone"
     },
     "412": {
      "$ref": "#/components/responses/TusVersion"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/uploads/{uploadId}/content": {
   "get": {
    "operationId": "getUploadContent",
    "tags": [
     "drafts"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     },
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/UploadId"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       },
       "Content-Disposition": {
        "$ref": "#/components/headers/ContentDisposition"
       }
      },
      "content": {
       "*/*": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "410": {
      "$ref": "#/components/responses/Gone"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/document-verifications": {
   "post": {
    "operationId": "verifyDocument",
    "tags": [
     "verification"
    ],
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/VerificationInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Verification"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/on-file": {
   "get": {
    "operationId": "listOnFile",
    "tags": [
     "onFile"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Cursor"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "name": "item",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/OnFilePage"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/on-file/{onFileId}/content": {
   "get": {
    "operationId": "getOnFileContent",
    "tags": [
     "onFile"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     },
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "name": "onFileId",
      "in": "path",
      "required": true,
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       },
       "Content-Disposition": {
        "$ref": "#/components/headers/ContentDisposition"
       }
      },
      "content": {
       "*/*": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/counter/on-file-searches": {
   "post": {
    "operationId": "searchOnFile",
    "tags": [
     "onFile",
     "counter"
    ],
    "security": [
     {
      "bearer": [
       "counter"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/OnFileSearch"
       }
      }
     }
    },
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/OnFileDocuments"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/StateConflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/look-ups": {
   "post": {
    "operationId": "createLookUp",
    "tags": [
     "cases"
    ],
    "security": [],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/LookUpInput"
       }
      }
     }
    },
    "responses": {
     "201": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/LookUp"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "404": {
      "$ref": "#/components/responses/LookUpFailed"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases": {
   "get": {
    "operationId": "listCases",
    "tags": [
     "cases"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Cursor"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "name": "group",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/CaseGroup"
      }
     },
     {
      "name": "q",
      "in": "query",
      "schema": {
       "type": "string",
       "maxLength": 100
      }
     },
     {
      "name": "submittedFrom",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/CalendarDate"
      }
     },
     {
      "name": "submittedTo",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/CalendarDate"
      }
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CaseSummaryPage"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}": {
   "get": {
    "operationId": "getCase",
    "tags": [
     "cases"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "ticket"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     },
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     }
    ],
    "responses": {
     "200": {
      "$ref": "#/components/responses/Case"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/application": {
   "get": {
    "operationId": "getApplication",
    "tags": [
     "cases"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     },
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Application"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/events": {
   "get": {
    "operationId": "listCaseEvents",
    "tags": [
     "cases"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "ticket"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     },
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "name": "after",
      "in": "query",
      "schema": {
       "type": "string",
       "maxLength": 64
      }
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CaseEvents"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/stream": {
   "get": {
    "operationId": "streamCase",
    "tags": [
     "cases"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "ticket"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     },
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "name": "Last-Event-ID",
      "in": "header",
      "schema": {
       "type": "string",
       "maxLength": 64
      }
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "text/event-stream": {
        "schema": {
         "type": "string"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/documents": {
   "get": {
    "operationId": "listDocuments",
    "tags": [
     "cases"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "ticket"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     },
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Documents"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/documents/{documentId}/content": {
   "get": {
    "operationId": "getDocumentContent",
    "tags": [
     "cases"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "ticket"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     },
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "name": "documentId",
      "in": "path",
      "required": true,
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       },
       "Content-Disposition": {
        "$ref": "#/components/headers/ContentDisposition"
       }
      },
      "content": {
       "*/*": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/correction/answer": {
   "post": {
    "operationId": "answerCorrection",
    "tags": [
     "cases"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CorrectionAnswer"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Case"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/supplement": {
   "post": {
    "operationId": "supplementDeferred",
    "tags": [
     "cases"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SupplementInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Case"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/withdrawal": {
   "post": {
    "operationId": "withdrawCase",
    "tags": [
     "cases"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/WithdrawalInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Case"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/issuance/receipt": {
   "post": {
    "operationId": "confirmReceipt",
    "tags": [
     "cases"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "responses": {
     "200": {
      "$ref": "#/components/responses/Case"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/contact": {
   "put": {
    "operationId": "updateContact",
    "tags": [
     "cases"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ContactPreference"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Case"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/delivery": {
   "post": {
    "operationId": "changeDelivery",
    "tags": [
     "cases"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/Delivery"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Case"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/counter/cases": {
   "get": {
    "operationId": "listCounterCases",
    "tags": [
     "counter"
    ],
    "security": [
     {
      "bearer": [
       "counter"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Cursor"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "name": "state",
      "in": "query",
      "schema": {
       "type": "array",
       "maxItems": 12,
       "items": {
        "$ref": "#/components/schemas/CaseState"
       }
      }
     },
     {
      "name": "all",
      "in": "query",
      "schema": {
       "type": "boolean",
       "default": false
      }
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CaseSummaryPage"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/office/cases": {
   "get": {
    "operationId": "listOfficeCases",
    "tags": [
     "office"
    ],
    "security": [
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Cursor"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "name": "state",
      "in": "query",
      "schema": {
       "type": "array",
       "maxItems": 12,
       "items": {
        "$ref": "#/components/schemas/CaseState"
       }
      }
     },
     {
      "name": "all",
      "in": "query",
      "schema": {
       "type": "boolean",
       "default": false
      }
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CaseSummaryPage"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/return": {
   "post": {
    "operationId": "returnCase",
    "tags": [
     "counter"
    ],
    "security": [
     {
      "bearer": [
       "counter"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ReturnInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Case"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/correction": {
   "post": {
    "operationId": "requestCorrection",
    "tags": [
     "counter"
    ],
    "security": [
     {
      "bearer": [
       "counter"
      ]
     },
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CorrectionInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Case"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/acceptance": {
   "post": {
    "operationId": "acceptCase",
    "tags": [
     "counter"
    ],
    "security": [
     {
      "bearer": [
       "counter"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/AcceptanceInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Case"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/refusal": {
   "post": {
    "operationId": "refuseCase",
    "tags": [
     "counter"
    ],
    "security": [
     {
      "bearer": [
       "counter"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RefusalInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Case"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/hand-over": {
   "post": {
    "operationId": "handOverCase",
    "tags": [
     "counter"
    ],
    "security": [
     {
      "bearer": [
       "counter"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/HandOverInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Case"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/custody/receipt": {
   "post": {
    "operationId": "receiveCustody",
    "tags": [
     "counter",
     "office"
    ],
    "security": [
     {
      "bearer": [
       "counter"
      ]
     },
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CustodyReceiptInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Case"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/case-events": {
   "get": {
    "operationId": "listNews",
    "tags": [
     "cases"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     },
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "name": "after",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/NewsPosition"
      }
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CaseNews"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/case-events/stream": {
   "get": {
    "operationId": "streamNews",
    "tags": [
     "cases"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     },
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "name": "Last-Event-ID",
      "in": "header",
      "schema": {
       "$ref": "#/components/schemas/NewsPosition"
      }
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "text/event-stream": {
        "schema": {
         "type": "string"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/special-steps": {
   "post": {
    "operationId": "startSpecialStep",
    "tags": [
     "office"
    ],
    "security": [
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SpecialStepInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Case"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/special-steps/{stepId}/result": {
   "post": {
    "operationId": "endSpecialStep",
    "tags": [
     "office"
    ],
    "security": [
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     },
     {
      "name": "stepId",
      "in": "path",
      "required": true,
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SpecialStepResult"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Case"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/extension": {
   "post": {
    "operationId": "extendCase",
    "tags": [
     "office"
    ],
    "security": [
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ExtensionInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Case"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/decision": {
   "post": {
    "operationId": "decideCase",
    "tags": [
     "office"
    ],
    "security": [
     {
      "bearer": [
       "counter"
      ]
     },
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/DecisionInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Case"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/hand-back": {
   "post": {
    "operationId": "handBackCase",
    "tags": [
     "office"
    ],
    "security": [
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/HandBackInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Case"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/issuance": {
   "post": {
    "operationId": "issueCase",
    "tags": [
     "counter"
    ],
    "security": [
     {
      "bearer": [
       "counter"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/IssuanceInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Case"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/revocation": {
   "post": {
    "operationId": "revokeCase",
    "tags": [
     "office"
    ],
    "security": [
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RevocationInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Case"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/payment": {
   "post": {
    "operationId": "requestPayment",
    "tags": [
     "office"
    ],
    "security": [
     {
      "bearer": [
       "counter"
      ]
     },
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PaymentInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Case"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/payment/waiver": {
   "post": {
    "operationId": "waivePayment",
    "tags": [
     "office"
    ],
    "security": [
     {
      "bearer": [
       "counter"
      ]
     },
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/WaiverInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Case"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/commitment/verification": {
   "post": {
    "operationId": "verifyCommitment",
    "tags": [
     "office"
    ],
    "security": [
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CommitmentVerification"
       }
      }
     }
    },
    "responses": {
     "200": {
      "$ref": "#/components/responses/Case"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/Conflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/delegations": {
   "get": {
    "operationId": "listDelegations",
    "tags": [
     "delegations"
    ],
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/Cursor"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "name": "from",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     },
     {
      "name": "to",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     },
     {
      "name": "item",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     },
     {
      "name": "state",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/DelegationState"
      }
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IfNoneMatch"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/DelegationPage"
        }
       }
      }
     },
     "304": {
      "$ref": "#/components/responses/NotModified"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "post": {
    "operationId": "createDelegation",
    "tags": [
     "delegations"
    ],
    "security": [
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/DelegationInput"
       }
      }
     }
    },
    "responses": {
     "201": {
      "headers": {
       "Location": {
        "$ref": "#/components/headers/Location"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Delegation"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "409": {
      "$ref": "#/components/responses/StateConflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/delegations/{delegationId}": {
   "get": {
    "operationId": "getDelegation",
    "tags": [
     "delegations"
    ],
    "security": [],
    "parameters": [
     {
      "name": "delegationId",
      "in": "path",
      "required": true,
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IfNoneMatch"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Delegation"
        }
       }
      }
     },
     "304": {
      "$ref": "#/components/responses/NotModified"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/delegations/{delegationId}/end": {
   "post": {
    "operationId": "endDelegation",
    "tags": [
     "delegations"
    ],
    "security": [
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "name": "delegationId",
      "in": "path",
      "required": true,
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/DelegationEnd"
       }
      }
     }
    },
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Delegation"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/StateConflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/review-indicators": {
   "get": {
    "operationId": "getIndicators",
    "tags": [
     "reviews"
    ],
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IfNoneMatch"
     },
     {
      "name": "version",
      "in": "query",
      "schema": {
       "type": "string",
       "maxLength": 40
      }
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/IndicatorSet"
        }
       }
      }
     },
     "304": {
      "$ref": "#/components/responses/NotModified"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/review-indicators/versions": {
   "get": {
    "operationId": "listIndicatorVersions",
    "tags": [
     "reviews"
    ],
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IfNoneMatch"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/IndicatorVersions"
        }
       }
      }
     },
     "304": {
      "$ref": "#/components/responses/NotModified"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/review-invitations": {
   "get": {
    "operationId": "listReviewInvitations",
    "tags": [
     "reviews"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "ticket"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ReviewInvitations"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/cases/{caseNo}/reviews": {
   "get": {
    "operationId": "listCaseReviews",
    "tags": [
     "reviews"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "ticket"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Reviews"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "post": {
    "operationId": "createReview",
    "tags": [
     "reviews"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "ticket"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/CaseNo"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ReviewInput"
       }
      }
     }
    },
    "responses": {
     "201": {
      "headers": {
       "Location": {
        "$ref": "#/components/headers/Location"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Review"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/ReviewConflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/review-invitations": {
   "post": {
    "operationId": "createReviewInvitation",
    "tags": [
     "reviews"
    ],
    "security": [
     {
      "bearer": [
       "counter"
      ]
     },
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ReviewInvitationInput"
       }
      }
     }
    },
    "responses": {
     "201": {
      "headers": {
       "Location": {
        "$ref": "#/components/headers/Location"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/IssuedReviewInvitation"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/ReviewConflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/review-invitations/{invitationId}": {
   "get": {
    "operationId": "getReviewInvitation",
    "tags": [
     "reviews"
    ],
    "security": [
     {
      "bearer": [
       "ticket"
      ]
     },
     {
      "bearer": [
       "applicant"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/InvitationId"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ReviewInvitation"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/review-invitations/{invitationId}/reviews": {
   "get": {
    "operationId": "listInvitationReviews",
    "tags": [
     "reviews"
    ],
    "security": [
     {
      "bearer": [
       "ticket"
      ]
     },
     {
      "bearer": [
       "applicant"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/InvitationId"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Reviews"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   },
   "post": {
    "operationId": "createInvitationReview",
    "tags": [
     "reviews"
    ],
    "security": [
     {
      "bearer": [
       "ticket"
      ]
     },
     {
      "bearer": [
       "applicant"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/InvitationId"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/InvitationReviewInput"
       }
      }
     }
    },
    "responses": {
     "201": {
      "headers": {
       "Location": {
        "$ref": "#/components/headers/Location"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Review"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/ReviewConflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/review-invitations/{invitationId}/preview": {
   "post": {
    "operationId": "previewReview",
    "tags": [
     "reviews"
    ],
    "security": [
     {
      "bearer": [
       "ticket"
      ]
     },
     {
      "bearer": [
       "applicant"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/InvitationId"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ReviewPreviewInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ReviewPreview"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/ReviewConflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/review-look-ups": {
   "post": {
    "operationId": "lookUpReviewInvitation",
    "tags": [
     "reviews"
    ],
    "security": [],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ReviewLookUpInput"
       }
      }
     }
    },
    "responses": {
     "201": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ReviewLookUp"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "404": {
      "$ref": "#/components/responses/LookUpFailed"
     },
     "409": {
      "$ref": "#/components/responses/ReviewConflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "429": {
      "$ref": "#/components/responses/TooManyRequests"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/reviews/{reviewId}": {
   "get": {
    "operationId": "getReview",
    "tags": [
     "reviews"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "ticket"
      ]
     },
     {
      "bearer": [
       "counter"
      ]
     },
     {
      "bearer": [
       "office"
      ]
     },
     {
      "bearer": [
       "supervisor"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ReviewId"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Review"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/reviews/{reviewId}/handling": {
   "post": {
    "operationId": "addHandlingStep",
    "tags": [
     "reviews"
    ],
    "security": [
     {
      "bearer": [
       "office"
      ]
     },
     {
      "bearer": [
       "supervisor"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ReviewId"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/HandlingStepInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Review"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/HandlingConflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/reviews/{reviewId}/confirmation": {
   "post": {
    "operationId": "confirmReview",
    "tags": [
     "reviews"
    ],
    "security": [
     {
      "bearer": [
       "applicant"
      ]
     },
     {
      "bearer": [
       "ticket"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ReviewId"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ConfirmationInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Review"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/HandlingConflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/reviews/{reviewId}/appeal": {
   "post": {
    "operationId": "appealReview",
    "tags": [
     "reviews"
    ],
    "security": [
     {
      "bearer": [
       "office"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ReviewId"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/AppealInput"
       }
      }
     }
    },
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Review"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/HandlingConflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/reviews/{reviewId}/appeal/decision": {
   "post": {
    "operationId": "decideAppeal",
    "tags": [
     "reviews"
    ],
    "security": [
     {
      "bearer": [
       "supervisor"
      ]
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ReviewId"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/AppealDecision"
       }
      }
     }
    },
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Review"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/NotFound"
     },
     "409": {
      "$ref": "#/components/responses/HandlingConflict"
     },
     "422": {
      "$ref": "#/components/responses/Invalid"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/office/reviews": {
   "get": {
    "operationId": "listOfficeReviews",
    "tags": [
     "reviews"
    ],
    "security": [
     {
      "bearer": [
       "office"
      ]
     },
     {
      "bearer": [
       "supervisor"
      ]
     }
    ],
    "parameters": [
     {
      "name": "state",
      "in": "query",
      "schema": {
       "type": "array",
       "maxItems": 10,
       "items": {
        "type": "string",
        "enum": [
         "open",
         "assigned",
         "contacted",
         "measures",
         "rectified",
         "answered",
         "confirmed",
         "appealed",
         "set_aside"
        ]
       }
      }
     },
     {
      "$ref": "#/components/parameters/Cursor"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ReviewPage"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/public-reviews": {
   "get": {
    "operationId": "listPublicReviews",
    "tags": [
     "reviews"
    ],
    "security": [],
    "parameters": [
     {
      "$ref": "#/components/parameters/Cursor"
     },
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IfNoneMatch"
     },
     {
      "name": "window",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     },
     {
      "name": "department",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     },
     {
      "name": "item",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     },
     {
      "name": "origin",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/ReviewOrigin"
      }
     },
     {
      "name": "satisfaction",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Satisfaction"
      }
     },
     {
      "name": "from",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Month"
      }
     },
     {
      "name": "to",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Month"
      }
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PublicReviewPage"
        }
       }
      }
     },
     "304": {
      "$ref": "#/components/responses/NotModified"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/review-statistics": {
   "get": {
    "operationId": "getReviewStatistics",
    "tags": [
     "reviews"
    ],
    "security": [],
    "parameters": [
     {
      "name": "groupBy",
      "in": "query",
      "schema": {
       "type": "string",
       "enum": [
        "item",
        "window",
        "department",
        "channel",
        "origin",
        "month"
       ],
       "default": "department"
      }
     },
     {
      "name": "from",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Month"
      }
     },
     {
      "name": "to",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Month"
      }
     },
     {
      "name": "window",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     },
     {
      "name": "department",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     },
     {
      "name": "item",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     },
     {
      "name": "origin",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/ReviewOrigin"
      }
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     },
     {
      "$ref": "#/components/parameters/IfNoneMatch"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       },
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ReviewStatistics"
        }
       }
      }
     },
     "304": {
      "$ref": "#/components/responses/NotModified"
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  },
  "/supervision/figures": {
   "get": {
    "operationId": "getSupervisionFigures",
    "tags": [
     "supervision"
    ],
    "security": [
     {
      "bearer": [
       "supervisor"
      ]
     }
    ],
    "parameters": [
     {
      "name": "groupBy",
      "in": "query",
      "schema": {
       "type": "string",
       "enum": [
        "window",
        "department",
        "item"
       ],
       "default": "department"
      }
     },
     {
      "name": "from",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Month"
      }
     },
     {
      "name": "to",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Month"
      }
     },
     {
      "name": "window",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     },
     {
      "name": "department",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     },
     {
      "name": "item",
      "in": "query",
      "schema": {
       "$ref": "#/components/schemas/Code"
      }
     },
     {
      "$ref": "#/components/parameters/AcceptLanguage"
     }
    ],
    "responses": {
     "200": {
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SupervisionFigures"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRequest"
     },
     "401": {
      "$ref": "#/components/responses/Unauthenticated"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "default": {
      "$ref": "#/components/responses/Problem"
     }
    }
   }
  }
 },
 "components": {
  "securitySchemes": {
   "bearer": {
    "type": "http",
    "scheme": "bearer"
   }
  },
  "parameters": {
   "AcceptLanguage": {
    "name": "Accept-Language",
    "in": "header",
    "schema": {
     "type": "string",
     "maxLength": 200
    }
   },
   "IdempotencyKey": {
    "name": "Idempotency-Key",
    "in": "header",
    "required": true,
    "schema": {
     "type": "string",
     "pattern": "^[A-Za-z0-9_-]{16,64}$"
    }
   },
   "IfMatch": {
    "name": "If-Match",
    "in": "header",
    "required": true,
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 100
    }
   },
   "IfNoneMatch": {
    "name": "If-None-Match",
    "in": "header",
    "schema": {
     "type": "string",
     "maxLength": 200
    }
   },
   "Cursor": {
    "name": "cursor",
    "in": "query",
    "schema": {
     "$ref": "#/components/schemas/Cursor"
    }
   },
   "Limit": {
    "name": "limit",
    "in": "query",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 100,
     "default": 20
    }
   },
   "ItemCode": {
    "name": "itemCode",
    "in": "path",
    "required": true,
    "schema": {
     "$ref": "#/components/schemas/Code"
    }
   },
   "DraftId": {
    "name": "draftId",
    "in": "path",
    "required": true,
    "schema": {
     "$ref": "#/components/schemas/Code"
    }
   },
   "UploadId": {
    "name": "uploadId",
    "in": "path",
    "required": true,
    "schema": {
     "$ref": "#/components/schemas/Code"
    }
   },
   "SigningRequestId": {
    "name": "signingRequestId",
    "in": "path",
    "required": true,
    "schema": {
     "$ref": "#/components/schemas/Code"
    }
   },
   "CaseNo": {
    "name": "caseNo",
    "in": "path",
    "required": true,
    "schema": {
     "$ref": "#/components/schemas/CaseNo"
    }
   },
   "ReviewId": {
    "name": "reviewId",
    "in": "path",
    "required": true,
    "schema": {
     "$ref": "#/components/schemas/Code"
    }
   },
   "InvitationId": {
    "name": "invitationId",
    "in": "path",
    "required": true,
    "schema": {
     "$ref": "#/components/schemas/Code"
    }
   },
   "TusResumable": {
    "name": "Tus-Resumable",
    "in": "header",
    "required": true,
    "schema": {
     "const": "1.0.0",
     "type": "string"
    }
   }
  },
  "headers": {
   "ETag": {
    "schema": {
     "type": "string"
    }
   },
   "CacheControl": {
    "schema": {
     "type": "string"
    }
   },
   "Location": {
    "schema": {
     "type": "string",
     "format": "uri-reference"
    }
   },
   "RetryAfter": {
    "schema": {
     "type": "integer",
     "minimum": 0
    }
   },
   "UploadOffset": {
    "schema": {
     "type": "integer",
     "minimum": 0
    }
   },
   "UploadLength": {
    "schema": {
     "type": "integer",
     "minimum": 0
    }
   },
   "UploadExpires": {
    "schema": {
     "type": "string"
    }
   },
   "TusResumable": {
    "schema": {
     "type": "string",
     "const": "1.0.0"
    }
   },
   "TusVersion": {
    "schema": {
     "type": "string"
    }
   },
   "ContentLanguage": {
    "schema": {
     "type": "string"
    }
   },
   "ContentDisposition": {
    "schema": {
     "type": "string"
    }
   },
   "WwwAuthenticate": {
    "schema": {
     "type": "string"
    }
   }
  },
  "responses": {
   "NotModified": {
    "headers": {
     "ETag": {
      "$ref": "#/components/headers/ETag"
     },
     "Cache-Control": {
      "$ref": "#/components/headers/CacheControl"
     }
    }
   },
   "BadRequest": {
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "Unauthenticated": {
    "headers": {
     "WWW-Authenticate": {
      "$ref": "#/components/headers/WwwAuthenticate"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "Forbidden": {
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "NotFound": {
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "LookUpFailed": {
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "SigningLookUpFailed": {
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "Conflict": {
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "StateConflict": {
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "SubmissionConflict": {
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "UploadConflict": {
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "ReviewConflict": {
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "HandlingConflict": {
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "Gone": {
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "PreconditionFailed": {
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "TusVersion": {
    "headers": {
     "Tus-Resumable": {
      "$ref": "#/components/headers/TusResumable"
     },
     "Tus-Version": {
      "$ref": "#/components/headers/TusVersion"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "PayloadTooLarge": {
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "UnsupportedMediaType": {
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "Invalid": {
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "SubmissionInvalid": {
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "PreconditionRequired": {
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "TooManyRequests": {
    "headers": {
     "Retry-After": {
      "$ref": "#/components/headers/RetryAfter"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "Problem": {
    "headers": {
     "Retry-After": {
      "$ref": "#/components/headers/RetryAfter"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/Problem"
      }
     }
    }
   },
   "Case": {
    "headers": {
     "Cache-Control": {
      "$ref": "#/components/headers/CacheControl"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Case"
      }
     }
    }
   }
  },
  "schemas": {
   "ProblemError": {
    "type": "object",
    "required": [
     "pointer",
     "rule"
    ],
    "properties": {
     "pointer": {
      "type": "string"
     },
     "rule": {
      "type": "string"
     },
     "params": {
      "type": "object",
      "additionalProperties": {
       "type": [
        "string",
        "number",
        "boolean"
       ]
      }
     },
     "detail": {
      "type": "string"
     }
    }
   },
   "CaseAction": {
    "type": "string",
    "enum": [
     "resubmit",
     "answer_correction",
     "supplement_deferred",
     "withdraw",
     "change_delivery",
     "confirm_receipt",
     "review",
     "return",
     "request_correction",
     "accept",
     "refuse",
     "hand_over",
     "start_special_step",
     "end_special_step",
     "extend",
     "decide",
     "hand_back",
     "receive_custody",
     "issue",
     "revoke",
     "request_payment",
     "pay",
     "waive_payment",
     "verify_commitment",
     "deem_accepted",
     "deem_withdrawn"
    ]
   },
   "HandlingStepKind": {
    "type": "string",
    "enum": [
     "assigned",
     "contacted",
     "measures",
     "rectified",
     "answered",
     "confirmed",
     "reopened",
     "appealed",
     "appeal_rejected",
     "set_aside"
    ]
   },
   "Problem": {
    "type": "object",
    "required": [
     "type",
     "title",
     "status",
     "supportId"
    ],
    "properties": {
     "type": {
      "type": "string",
      "enum": [
       "https://yichuang.example/problems/unauthenticated",
       "https://yichuang.example/problems/forbidden",
       "https://yichuang.example/problems/no-delegation",
       "https://yichuang.example/problems/not-found",
       "https://yichuang.example/problems/gone",
       "https://yichuang.example/problems/method-not-allowed",
       "https://yichuang.example/problems/bad-request",
       "https://yichuang.example/problems/validation",
       "https://yichuang.example/problems/materials-missing",
       "https://yichuang.example/problems/form-changed",
       "https://yichuang.example/problems/illegal-transition",
       "https://yichuang.example/problems/conflict",
       "https://yichuang.example/problems/already-reviewed",
       "https://yichuang.example/problems/not-reviewable",
       "https://yichuang.example/problems/precondition-failed",
       "https://yichuang.example/problems/precondition-required",
       "https://yichuang.example/problems/idempotency-key-reused",
       "https://yichuang.example/problems/idempotency-in-progress",
       "https://yichuang.example/problems/payload-too-large",
       "https://yichuang.example/problems/unsupported-media-type",
       "https://yichuang.example/problems/upload-offset-mismatch",
       "https://yichuang.example/problems/upload-incomplete",
       "https://yichuang.example/problems/lookup-failed",
       "https://yichuang.example/problems/signing-look-up-failed",
       "https://yichuang.example/problems/rate-limited",
       "https://yichuang.example/problems/unavailable",
       "https://yichuang.example/problems/internal"
      ]
     },
     "title": {
      "type": "string"
     },
     "status": {
      "type": "integer",
      "minimum": 400,
      "maximum": 599
     },
     "detail": {
      "type": "string"
     },
     "supportId": {
      "type": "string"
     },
     "errors": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ProblemError"
      }
     },
     "allowedActions": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CaseAction"
      }
     },
     "allowedSteps": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/HandlingStepKind"
      }
     }
    }
   },
   "Language": {
    "type": "string",
    "enum": [
     "zh-CN",
     "en"
    ]
   },
   "LocalizedText": {
    "type": "object",
    "required": [
     "text",
     "lang"
    ],
    "properties": {
     "text": {
      "type": "string",
      "minLength": 1
     },
     "lang": {
      "$ref": "#/components/schemas/Language"
     }
    }
   },
   "Synthetic": {
    "type": "boolean",
    "const": true
   },
   "Service": {
    "type": "object",
    "required": [
     "name",
     "contract",
     "languages"
    ],
    "properties": {
     "name": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "contract": {
      "type": "string",
      "maxLength": 40
     },
     "languages": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Language"
      }
     },
     "synthetic": {
      "$ref": "#/components/schemas/Synthetic"
     }
    }
   },
   "Scope": {
    "type": "string",
    "enum": [
     "applicant",
     "ticket",
     "signer",
     "counter",
     "office",
     "supervisor"
    ]
   },
   "CertificateType": {
    "type": "string",
    "enum": [
     "resident_id",
     "residence_permit",
     "permanent_resident_card",
     "passport",
     "hong_kong_macao_permit",
     "taiwan_permit",
     "officer_id",
     "soldier_id",
     "uscc",
     "other"
    ]
   },
   "Certificate": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "type",
     "number"
    ],
    "properties": {
     "type": {
      "$ref": "#/components/schemas/CertificateType"
     },
     "number": {
      "type": "string",
      "minLength": 1,
      "maxLength": 40
     }
    }
   },
   "Agent": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "certificate",
     "mobile"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "certificate": {
      "$ref": "#/components/schemas/Certificate"
     },
     "mobile": {
      "type": "string",
      "maxLength": 20
     },
     "authority": {
      "type": "string",
      "maxLength": 200
     }
    }
   },
   "Person": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind",
     "name",
     "certificate"
    ],
    "properties": {
     "kind": {
      "const": "person"
     },
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "certificate": {
      "$ref": "#/components/schemas/Certificate"
     },
     "mobile": {
      "type": "string",
      "maxLength": 20
     },
     "agent": {
      "$ref": "#/components/schemas/Agent"
     }
    }
   },
   "LegalPerson": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind",
     "name",
     "certificate",
     "agent"
    ],
    "properties": {
     "kind": {
      "const": "legal_person"
     },
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 120
     },
     "certificate": {
      "$ref": "#/components/schemas/Certificate"
     },
     "representative": {
      "type": "string",
      "maxLength": 60
     },
     "agent": {
      "$ref": "#/components/schemas/Agent"
     }
    }
   },
   "Applicant": {
    "oneOf": [
     {
      "$ref": "#/components/schemas/Person"
     },
     {
      "$ref": "#/components/schemas/LegalPerson"
     }
    ],
    "discriminator": {
     "propertyName": "kind",
     "mapping": {
      "person": "#/components/schemas/Person",
      "legal_person": "#/components/schemas/LegalPerson"
     }
    }
   },
   "Code": {
    "type": "string",
    "minLength": 1,
    "maxLength": 64,
    "pattern": "^[A-Za-z0-9._-]+$"
   },
   "BodyRef": {
    "type": "object",
    "required": [
     "code",
     "name"
    ],
    "properties": {
     "code": {
      "$ref": "#/components/schemas/Code"
     },
     "name": {
      "$ref": "#/components/schemas/LocalizedText"
     }
    }
   },
   "StaffRef": {
    "type": "object",
    "required": [
     "workNo",
     "name"
    ],
    "properties": {
     "workNo": {
      "type": "string",
      "maxLength": 40
     },
     "name": {
      "type": "string",
      "maxLength": 60
     },
     "windowCodes": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Code"
      }
     },
     "body": {
      "$ref": "#/components/schemas/BodyRef"
     }
    }
   },
   "Principal": {
    "type": "object",
    "required": [
     "scopes",
     "displayName"
    ],
    "properties": {
     "scopes": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Scope"
      },
      "uniqueItems": true
     },
     "displayName": {
      "type": "string",
      "maxLength": 120
     },
     "applicant": {
      "$ref": "#/components/schemas/Applicant"
     },
     "staff": {
      "$ref": "#/components/schemas/StaffRef"
     }
    }
   },
   "Phone": {
    "type": "string",
    "pattern": "^[0-9+() -]{3,24}$"
   },
   "OpeningHours": {
    "type": "object",
    "required": [
     "weekdays",
     "opens",
     "closes"
    ],
    "properties": {
     "weekdays": {
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
       "type": "string",
       "enum": [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday"
       ]
      }
     },
     "opens": {
      "type": "string",
      "pattern": "^(?:[01]\\d|2[0-3]):[0-5]\\d$"
     },
     "closes": {
      "type": "string",
      "pattern": "^(?:[01]\\d|2[0-3]):[0-5]\\d$"
     }
    }
   },
   "Centre": {
    "type": "object",
    "required": [
     "code",
     "kind",
     "name",
     "address",
     "phone",
     "hours"
    ],
    "properties": {
     "code": {
      "$ref": "#/components/schemas/Code"
     },
     "kind": {
      "type": "string",
      "enum": [
       "hall",
       "sub_centre"
      ]
     },
     "name": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "address": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "phone": {
      "$ref": "#/components/schemas/Phone"
     },
     "hours": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/OpeningHours"
      }
     },
     "transit": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "synthetic": {
      "$ref": "#/components/schemas/Synthetic"
     }
    }
   },
   "Centres": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Centre"
      }
     }
    }
   },
   "WindowKind": {
    "type": "string",
    "enum": [
     "comprehensive",
     "professional",
     "undifferentiated"
    ]
   },
   "ServiceWindow": {
    "type": "object",
    "required": [
     "code",
     "kind",
     "name",
     "centreCode",
     "counters",
     "itemCount"
    ],
    "properties": {
     "code": {
      "$ref": "#/components/schemas/Code"
     },
     "kind": {
      "$ref": "#/components/schemas/WindowKind"
     },
     "name": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "summary": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "centreCode": {
      "$ref": "#/components/schemas/Code"
     },
     "counters": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "itemCount": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "Windows": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ServiceWindow"
      }
     }
    }
   },
   "Department": {
    "type": "object",
    "required": [
     "code",
     "name",
     "shortName",
     "uscc",
     "itemCount"
    ],
    "properties": {
     "code": {
      "$ref": "#/components/schemas/Code"
     },
     "name": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "shortName": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "uscc": {
      "type": "string",
      "pattern": "^[0-9A-HJ-NPQRTUWXY]{18}$"
     },
     "itemCount": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "Departments": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Department"
      }
     }
    }
   },
   "Theme": {
    "type": "object",
    "required": [
     "code",
     "audience",
     "name",
     "itemCount"
    ],
    "properties": {
     "code": {
      "$ref": "#/components/schemas/Code"
     },
     "audience": {
      "type": "string",
      "enum": [
       "person",
       "organization"
      ]
     },
     "name": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "itemCount": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "Themes": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Theme"
      }
     }
    }
   },
   "CalendarDate": {
    "type": "string",
    "format": "date"
   },
   "CalendarDay": {
    "type": "object",
    "required": [
     "date",
     "name"
    ],
    "properties": {
     "date": {
      "$ref": "#/components/schemas/CalendarDate"
     },
     "name": {
      "type": "string",
      "maxLength": 60
     }
    }
   },
   "Calendar": {
    "type": "object",
    "required": [
     "publishedFrom",
     "publishedUntil",
     "holidays",
     "makeUpWorkdays"
    ],
    "properties": {
     "publishedFrom": {
      "$ref": "#/components/schemas/CalendarDate"
     },
     "publishedUntil": {
      "$ref": "#/components/schemas/CalendarDate"
     },
     "holidays": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CalendarDay"
      }
     },
     "makeUpWorkdays": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CalendarDay"
      }
     }
    }
   },
   "DivisionCode": {
    "type": "string",
    "pattern": "^\\d{6}(?:\\d{3}){0,2}$"
   },
   "Division": {
    "type": "object",
    "required": [
     "code",
     "name",
     "level",
     "hasChildren"
    ],
    "properties": {
     "code": {
      "$ref": "#/components/schemas/DivisionCode"
     },
     "name": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "level": {
      "type": "string",
      "enum": [
       "province",
       "city",
       "county",
       "township",
       "village"
      ]
     },
     "parent": {
      "$ref": "#/components/schemas/DivisionCode"
     },
     "hasChildren": {
      "type": "boolean"
     }
    }
   },
   "Divisions": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Division"
      }
     }
    }
   },
   "Cursor": {
    "type": "string",
    "minLength": 1,
    "maxLength": 200
   },
   "ItemChangeKind": {
    "type": "string",
    "enum": [
     "entered",
     "changed",
     "suspended",
     "resumed",
     "withdrawn"
    ]
   },
   "ItemChange": {
    "type": "object",
    "required": [
     "id",
     "itemCode",
     "item",
     "change",
     "on",
     "notice"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/Code"
     },
     "itemCode": {
      "$ref": "#/components/schemas/Code"
     },
     "item": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "change": {
      "$ref": "#/components/schemas/ItemChangeKind"
     },
     "on": {
      "$ref": "#/components/schemas/CalendarDate"
     },
     "notice": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "approval": {
      "type": "object",
      "required": [
       "number",
       "body",
       "on"
      ],
      "properties": {
       "number": {
        "type": "string",
        "maxLength": 60
       },
       "body": {
        "$ref": "#/components/schemas/LocalizedText"
       },
       "on": {
        "$ref": "#/components/schemas/CalendarDate"
       }
      }
     }
    }
   },
   "ItemChangePage": {
    "type": "object",
    "required": [
     "items",
     "total"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ItemChange"
      }
     },
     "total": {
      "type": "integer",
      "minimum": 0
     },
     "nextCursor": {
      "$ref": "#/components/schemas/Cursor"
     }
    }
   },
   "NegativeListEntry": {
    "type": "object",
    "required": [
     "code",
     "name",
     "department",
     "reason",
     "explanation",
     "instead"
    ],
    "properties": {
     "code": {
      "$ref": "#/components/schemas/Code"
     },
     "name": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "department": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "reason": {
      "type": "string",
      "enum": [
       "site_limit",
       "state_secret",
       "other"
      ]
     },
     "explanation": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "instead": {
      "type": "object",
      "required": [
       "place"
      ],
      "properties": {
       "place": {
        "$ref": "#/components/schemas/LocalizedText"
       },
       "address": {
        "$ref": "#/components/schemas/LocalizedText"
       },
       "phone": {
        "$ref": "#/components/schemas/Phone"
       }
      }
     }
    }
   },
   "NegativeList": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/NegativeListEntry"
      }
     }
    }
   },
   "Audience": {
    "type": "string",
    "enum": [
     "natural_person",
     "enterprise",
     "public_institution",
     "social_organization",
     "unincorporated_enterprise",
     "administrative_body",
     "other_organization"
    ]
   },
   "HandlingKind": {
    "type": "string",
    "enum": [
     "immediate",
     "commitment"
    ]
   },
   "ItemKind": {
    "type": "string",
    "enum": [
     "single",
     "bundle"
    ]
   },
   "Channel": {
    "type": "string",
    "enum": [
     "window",
     "web",
     "mobile",
     "post"
    ]
   },
   "ItemType": {
    "type": "string",
    "enum": [
     "administrative_license",
     "administrative_penalty",
     "administrative_coercion",
     "administrative_levy",
     "administrative_payment",
     "administrative_inspection",
     "administrative_confirmation",
     "administrative_reward",
     "administrative_adjudication",
     "other_administrative_power",
     "public_service"
    ]
   },
   "ExerciseLevel": {
    "type": "string",
    "enum": [
     "national",
     "provincial",
     "municipal",
     "county",
     "township",
     "village",
     "graded"
    ]
   },
   "Duration": {
    "type": "object",
    "required": [
     "value",
     "unit"
    ],
    "properties": {
     "value": {
      "type": "integer",
      "minimum": 0,
      "maximum": 1000
     },
     "unit": {
      "type": "string",
      "enum": [
       "working_day",
       "day",
       "month",
       "year"
      ]
     }
    }
   },
   "Limits": {
    "type": "object",
    "required": [
     "promised"
    ],
    "properties": {
     "promised": {
      "$ref": "#/components/schemas/Duration"
     },
     "statutory": {
      "$ref": "#/components/schemas/Duration"
     }
    }
   },
   "Item": {
    "type": "object",
    "required": [
     "code",
     "kind",
     "name",
     "type",
     "handling",
     "audiences",
     "themes",
     "level",
     "department",
     "windowCodes",
     "limits",
     "channels",
     "visits",
     "free",
     "state"
    ],
    "properties": {
     "code": {
      "$ref": "#/components/schemas/Code"
     },
     "basicCode": {
      "type": "string",
      "maxLength": 50
     },
     "implementationCode": {
      "type": "string",
      "maxLength": 50
     },
     "kind": {
      "$ref": "#/components/schemas/ItemKind"
     },
     "partCodes": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/Code"
      }
     },
     "name": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "aliases": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "type": {
      "$ref": "#/components/schemas/ItemType"
     },
     "handling": {
      "$ref": "#/components/schemas/HandlingKind"
     },
     "audiences": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/Audience"
      }
     },
     "themes": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Code"
      }
     },
     "level": {
      "$ref": "#/components/schemas/ExerciseLevel"
     },
     "department": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "windowCodes": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/Code"
      }
     },
     "limits": {
      "$ref": "#/components/schemas/Limits"
     },
     "channels": {
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "contains": {
       "const": "window"
      },
      "items": {
       "$ref": "#/components/schemas/Channel"
      }
     },
     "visits": {
      "type": "integer",
      "minimum": 0,
      "maximum": 9
     },
     "free": {
      "type": "boolean"
     },
     "state": {
      "type": "string",
      "enum": [
       "in_use",
       "suspended",
       "withdrawn"
      ]
     },
     "synthetic": {
      "$ref": "#/components/schemas/Synthetic"
     }
    }
   },
   "ItemMatch": {
    "type": "object",
    "required": [
     "item"
    ],
    "properties": {
     "item": {
      "$ref": "#/components/schemas/Item"
     },
     "ranges": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "start",
        "end"
       ],
       "properties": {
        "start": {
         "type": "integer",
         "minimum": 0
        },
        "end": {
         "type": "integer",
         "minimum": 1
        }
       }
      }
     },
     "alias": {
      "type": "string"
     }
    }
   },
   "FacetCounts": {
    "type": "array",
    "items": {
     "type": "object",
     "required": [
      "value",
      "count"
     ],
     "properties": {
      "value": {
       "type": "string",
       "maxLength": 64
      },
      "count": {
       "type": "integer",
       "minimum": 1
      }
     }
    }
   },
   "ItemFacets": {
    "type": "object",
    "required": [
     "window",
     "department",
     "theme",
     "audience",
     "handling",
     "kind",
     "channel",
     "visits"
    ],
    "properties": {
     "window": {
      "$ref": "#/components/schemas/FacetCounts"
     },
     "department": {
      "$ref": "#/components/schemas/FacetCounts"
     },
     "theme": {
      "$ref": "#/components/schemas/FacetCounts"
     },
     "audience": {
      "$ref": "#/components/schemas/FacetCounts"
     },
     "handling": {
      "$ref": "#/components/schemas/FacetCounts"
     },
     "kind": {
      "$ref": "#/components/schemas/FacetCounts"
     },
     "channel": {
      "$ref": "#/components/schemas/FacetCounts"
     },
     "online": {
      "$ref": "#/components/schemas/FacetCounts"
     },
     "visits": {
      "$ref": "#/components/schemas/FacetCounts"
     }
    }
   },
   "ItemSuggestions": {
    "type": "object",
    "required": [
     "words",
     "without"
    ],
    "properties": {
     "words": {
      "type": "array",
      "maxItems": 5,
      "items": {
       "type": "object",
       "required": [
        "text",
        "count"
       ],
       "properties": {
        "text": {
         "type": "string",
         "minLength": 1,
         "maxLength": 100
        },
        "count": {
         "type": "integer",
         "minimum": 1
        }
       }
      }
     },
     "without": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "filter",
        "count"
       ],
       "properties": {
        "filter": {
         "type": "string",
         "enum": [
          "window",
          "department",
          "theme",
          "audience",
          "handling",
          "kind",
          "channel",
          "online",
          "visits"
         ]
        },
        "count": {
         "type": "integer",
         "minimum": 1
        }
       }
      }
     }
    }
   },
   "ItemPage": {
    "type": "object",
    "required": [
     "items",
     "total"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ItemMatch"
      }
     },
     "total": {
      "type": "integer",
      "minimum": 0
     },
     "facets": {
      "$ref": "#/components/schemas/ItemFacets"
     },
     "suggestions": {
      "$ref": "#/components/schemas/ItemSuggestions"
     },
     "nextCursor": {
      "$ref": "#/components/schemas/Cursor"
     }
    }
   },
   "GuidingQuestion": {
    "type": "object",
    "required": [
     "id",
     "text",
     "options"
    ],
    "properties": {
     "id": {
      "type": "string",
      "pattern": "^[a-z][A-Za-z0-9]*$"
     },
     "text": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "hint": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "options": {
      "type": "array",
      "minItems": 2,
      "items": {
       "type": "object",
       "required": [
        "value",
        "label"
       ],
       "properties": {
        "value": {
         "type": "string",
         "pattern": "^[a-z][A-Za-z0-9_]*$"
        },
        "label": {
         "$ref": "#/components/schemas/LocalizedText"
        },
        "description": {
         "$ref": "#/components/schemas/LocalizedText"
        }
       }
      }
     }
    }
   },
   "MaterialNeed": {
    "type": "string",
    "enum": [
     "required",
     "optional",
     "deferrable"
    ]
   },
   "JsonSchema": {
    "type": "object",
    "additionalProperties": true
   },
   "Link": {
    "type": "object",
    "required": [
     "href",
     "title"
    ],
    "properties": {
     "href": {
      "type": "string",
      "format": "uri-reference"
     },
     "title": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "mediaType": {
      "type": "string",
      "maxLength": 100
     }
    }
   },
   "Material": {
    "type": "object",
    "required": [
     "code",
     "name",
     "need",
     "type",
     "form",
     "source",
     "accept",
     "maxBytes",
     "maxCount"
    ],
    "properties": {
     "code": {
      "$ref": "#/components/schemas/Code"
     },
     "name": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "need": {
      "$ref": "#/components/schemas/MaterialNeed"
     },
     "when": {
      "$ref": "#/components/schemas/JsonSchema"
     },
     "type": {
      "type": "string",
      "enum": [
       "certificate",
       "form",
       "other"
      ]
     },
     "form": {
      "type": "string",
      "enum": [
       "paper",
       "electronic",
       "either"
      ]
     },
     "source": {
      "type": "object",
      "required": [
       "kind"
      ],
      "properties": {
       "kind": {
        "type": "string",
        "enum": [
         "applicant",
         "government",
         "other"
        ]
       },
       "issuer": {
        "$ref": "#/components/schemas/LocalizedText"
       }
      }
     },
     "originals": {
      "type": "integer",
      "minimum": 0
     },
     "copies": {
      "type": "integer",
      "minimum": 0
     },
     "licences": {
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/Code"
      }
     },
     "licenceHolder": {
      "type": "string",
      "enum": [
       "applicant",
       "agent",
       "others"
      ]
     },
     "deferral": {
      "$ref": "#/components/schemas/Duration"
     },
     "notes": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "basis": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "sample": {
      "$ref": "#/components/schemas/Link"
     },
     "blankForm": {
      "$ref": "#/components/schemas/Link"
     },
     "accept": {
      "type": "array",
      "minItems": 1,
      "items": {
       "type": "string",
       "pattern": "^[a-z]+/[a-z0-9.+-]+$"
      }
     },
     "maxBytes": {
      "type": "integer",
      "minimum": 1
     },
     "maxCount": {
      "type": "integer",
      "minimum": 1
     }
    }
   },
   "SpecialStepKind": {
    "type": "string",
    "enum": [
     "hearing",
     "bidding",
     "auction",
     "inspection",
     "testing",
     "quarantine",
     "appraisal",
     "expert_review",
     "site_survey",
     "technical_review",
     "other"
    ]
   },
   "ProcessStep": {
    "type": "object",
    "required": [
     "id",
     "kind",
     "name",
     "body",
     "countsTowardLimit"
    ],
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 60
     },
     "kind": {
      "type": "string",
      "enum": [
       "submission",
       "acceptance",
       "review",
       "special_step",
       "decision",
       "issuance"
      ]
     },
     "name": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "body": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "duration": {
      "$ref": "#/components/schemas/Duration"
     },
     "countsTowardLimit": {
      "type": "boolean"
     },
     "specialStep": {
      "$ref": "#/components/schemas/SpecialStepKind"
     },
     "description": {
      "$ref": "#/components/schemas/LocalizedText"
     }
    }
   },
   "Fees": {
    "type": "object",
    "required": [
     "free",
     "entries"
    ],
    "properties": {
     "free": {
      "type": "boolean"
     },
     "entries": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "name",
        "standard",
        "basis"
       ],
       "properties": {
        "code": {
         "$ref": "#/components/schemas/Code"
        },
        "name": {
         "$ref": "#/components/schemas/LocalizedText"
        },
        "standard": {
         "$ref": "#/components/schemas/LocalizedText"
        },
        "basis": {
         "$ref": "#/components/schemas/LocalizedText"
        },
        "waiver": {
         "$ref": "#/components/schemas/LocalizedText"
        },
        "refund": {
         "$ref": "#/components/schemas/LocalizedText"
        }
       }
      }
     }
    }
   },
   "DeliveryMethod": {
    "type": "string",
    "enum": [
     "pickup",
     "post",
     "electronic"
    ]
   },
   "GuideResult": {
    "type": "object",
    "required": [
     "type",
     "name",
     "delivery"
    ],
    "properties": {
     "type": {
      "type": "string",
      "enum": [
       "licence",
       "approval",
       "other",
       "none"
      ]
     },
     "name": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "licenceCode": {
      "$ref": "#/components/schemas/Code"
     },
     "validity": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "term": {
      "$ref": "#/components/schemas/Duration"
     },
     "sample": {
      "$ref": "#/components/schemas/Link"
     },
     "delivery": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/DeliveryMethod"
      }
     }
    }
   },
   "GuideVenue": {
    "type": "object",
    "required": [
     "windowCode",
     "window",
     "counters",
     "centre"
    ],
    "properties": {
     "windowCode": {
      "$ref": "#/components/schemas/Code"
     },
     "window": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "counters": {
      "type": "array",
      "items": {
       "type": "string"
      }
     },
     "centre": {
      "$ref": "#/components/schemas/Centre"
     }
    }
   },
   "Faq": {
    "type": "object",
    "required": [
     "question",
     "answer"
    ],
    "properties": {
     "question": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "answer": {
      "$ref": "#/components/schemas/LocalizedText"
     }
    }
   },
   "LegalBasis": {
    "type": "object",
    "required": [
     "title"
    ],
    "properties": {
     "title": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "article": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "explanation": {
      "$ref": "#/components/schemas/LocalizedText"
     }
    }
   },
   "GuidePart": {
    "type": "object",
    "required": [
     "itemCode",
     "item",
     "deciding",
     "limits",
     "materialCodes"
    ],
    "properties": {
     "itemCode": {
      "$ref": "#/components/schemas/Code"
     },
     "item": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "deciding": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "limits": {
      "$ref": "#/components/schemas/Limits"
     },
     "materialCodes": {
      "type": "array",
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/Code"
      }
     },
     "when": {
      "$ref": "#/components/schemas/JsonSchema"
     }
    }
   },
   "CommitmentOffer": {
    "type": "object",
    "required": [
     "told",
     "promised",
     "materialCodes",
     "consequences",
     "verification"
    ],
    "properties": {
     "told": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "promised": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "materialCodes": {
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/Code"
      }
     },
     "consequences": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "verification": {
      "$ref": "#/components/schemas/Duration"
     }
    }
   },
   "CorrectionRule": {
    "type": "object",
    "required": [
     "answerWithin",
     "whenLate"
    ],
    "properties": {
     "answerWithin": {
      "$ref": "#/components/schemas/Duration"
     },
     "whenLate": {
      "type": "string",
      "enum": [
       "withdrawn",
       "kept"
      ]
     }
    }
   },
   "Checkpoint": {
    "type": "object",
    "required": [
     "id",
     "for",
     "text"
    ],
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 60
     },
     "for": {
      "type": "string",
      "enum": [
       "public",
       "counter"
      ]
     },
     "materialCode": {
      "$ref": "#/components/schemas/Code"
     },
     "text": {
      "$ref": "#/components/schemas/LocalizedText"
     }
    }
   },
   "Contacts": {
    "type": "object",
    "required": [
     "consultation",
     "supervision"
    ],
    "properties": {
     "consultation": {
      "$ref": "#/components/schemas/Phone"
     },
     "supervision": {
      "$ref": "#/components/schemas/Phone"
     }
    }
   },
   "Guide": {
    "type": "object",
    "required": [
     "item",
     "version",
     "effectiveFrom",
     "conditions",
     "questions",
     "materials",
     "steps",
     "limits",
     "fees",
     "results",
     "venues",
     "faq",
     "legalBasis",
     "checkpoints",
     "contacts",
     "remedies"
    ],
    "properties": {
     "item": {
      "$ref": "#/components/schemas/Item"
     },
     "version": {
      "type": "string",
      "maxLength": 40
     },
     "effectiveFrom": {
      "$ref": "#/components/schemas/CalendarDate"
     },
     "effectiveUntil": {
      "$ref": "#/components/schemas/CalendarDate"
     },
     "changes": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "summary": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "conditions": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/LocalizedText"
      }
     },
     "questions": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/GuidingQuestion"
      }
     },
     "materials": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Material"
      }
     },
     "steps": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/ProcessStep"
      }
     },
     "limits": {
      "$ref": "#/components/schemas/Limits"
     },
     "fees": {
      "$ref": "#/components/schemas/Fees"
     },
     "results": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/GuideResult"
      }
     },
     "venues": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/GuideVenue"
      }
     },
     "faq": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Faq"
      }
     },
     "legalBasis": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/LegalBasis"
      }
     },
     "parts": {
      "type": "array",
      "minItems": 2,
      "items": {
       "$ref": "#/components/schemas/GuidePart"
      }
     },
     "commitment": {
      "$ref": "#/components/schemas/CommitmentOffer"
     },
     "correction": {
      "$ref": "#/components/schemas/CorrectionRule"
     },
     "checkpoints": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Checkpoint"
      }
     },
     "contacts": {
      "$ref": "#/components/schemas/Contacts"
     },
     "remedies": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/LocalizedText"
      }
     },
     "reach": {
      "type": "string",
      "enum": [
       "national",
       "provincial",
       "municipal",
       "county",
       "township",
       "village"
      ]
     },
     "synthetic": {
      "$ref": "#/components/schemas/Synthetic"
     }
    }
   },
   "GuideVersion": {
    "type": "object",
    "required": [
     "version",
     "effectiveFrom"
    ],
    "properties": {
     "version": {
      "type": "string",
      "maxLength": 40
     },
     "effectiveFrom": {
      "$ref": "#/components/schemas/CalendarDate"
     },
     "effectiveUntil": {
      "$ref": "#/components/schemas/CalendarDate"
     },
     "changes": {
      "$ref": "#/components/schemas/LocalizedText"
     }
    }
   },
   "GuideVersions": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/GuideVersion"
      }
     }
    }
   },
   "UiSchema": {
    "type": "object",
    "required": [
     "type"
    ],
    "properties": {
     "type": {
      "type": "string"
     }
    },
    "additionalProperties": true
   },
   "Form": {
    "type": "object",
    "required": [
     "itemCode",
     "version",
     "guideVersion",
     "lang",
     "schema",
     "uischema",
     "declarations"
    ],
    "properties": {
     "itemCode": {
      "$ref": "#/components/schemas/Code"
     },
     "version": {
      "type": "string",
      "maxLength": 40
     },
     "guideVersion": {
      "type": "string",
      "maxLength": 40
     },
     "lang": {
      "$ref": "#/components/schemas/Language"
     },
     "schema": {
      "$ref": "#/components/schemas/JsonSchema"
     },
     "uischema": {
      "$ref": "#/components/schemas/UiSchema"
     },
     "prefill": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "pointer",
        "from"
       ],
       "properties": {
        "pointer": {
         "type": "string"
        },
        "from": {
         "type": "string",
         "enum": [
          "applicant.name",
          "applicant.certificate.type",
          "applicant.certificate.number",
          "applicant.mobile",
          "applicant.representative",
          "agent.name",
          "agent.certificate.number",
          "agent.mobile"
         ]
        }
       }
      }
     },
     "declarations": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "id",
        "text"
       ],
       "properties": {
        "id": {
         "type": "string",
         "maxLength": 60
        },
        "text": {
         "$ref": "#/components/schemas/LocalizedText"
        }
       }
      }
     },
     "delivery": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/DeliveryMethod"
      }
     },
     "signature": {
      "type": "string",
      "enum": [
       "required",
       "optional",
       "none"
      ]
     }
    }
   },
   "CaseNo": {
    "type": "string",
    "minLength": 1,
    "maxLength": 50,
    "pattern": "^[A-Za-z0-9-]+$"
   },
   "Answers": {
    "type": "object",
    "maxProperties": 100,
    "additionalProperties": {
     "type": "string",
     "maxLength": 60
    }
   },
   "MaterialMeans": {
    "type": "string",
    "enum": [
     "upload",
     "on_file",
     "deferred",
     "at_window"
    ]
   },
   "MaterialEntry": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "materialCode",
     "means"
    ],
    "properties": {
     "materialCode": {
      "$ref": "#/components/schemas/Code"
     },
     "means": {
      "$ref": "#/components/schemas/MaterialMeans"
     },
     "uploadIds": {
      "type": "array",
      "maxItems": 50,
      "items": {
       "$ref": "#/components/schemas/Code"
      }
     },
     "onFileId": {
      "$ref": "#/components/schemas/Code"
     },
     "promise": {
      "type": "string",
      "maxLength": 500
     }
    }
   },
   "Upload": {
    "type": "object",
    "required": [
     "id",
     "materialCode",
     "filename",
     "mediaType",
     "bytes",
     "offset",
     "complete"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/Code"
     },
     "materialCode": {
      "$ref": "#/components/schemas/Code"
     },
     "filename": {
      "type": "string",
      "maxLength": 255
     },
     "mediaType": {
      "type": "string",
      "maxLength": 100
     },
     "bytes": {
      "type": "integer",
      "minimum": 0
     },
     "offset": {
      "type": "integer",
      "minimum": 0
     },
     "complete": {
      "type": "boolean"
     },
     "sha256": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$"
     }
    }
   },
   "Address": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "text"
    ],
    "properties": {
     "text": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "divisionCode": {
      "type": "string",
      "pattern": "^\\d{6}(?:\\d{3}){0,2}$"
     },
     "postcode": {
      "type": "string",
      "pattern": "^\\d{6}$"
     }
    }
   },
   "Delivery": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "method"
    ],
    "properties": {
     "method": {
      "$ref": "#/components/schemas/DeliveryMethod"
     },
     "centreCode": {
      "$ref": "#/components/schemas/Code"
     },
     "recipient": {
      "type": "string",
      "maxLength": 60
     },
     "mobile": {
      "type": "string",
      "maxLength": 20
     },
     "address": {
      "$ref": "#/components/schemas/Address"
     }
    }
   },
   "ContactPreference": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "channels"
    ],
    "properties": {
     "channels": {
      "type": "array",
      "uniqueItems": true,
      "maxItems": 5,
      "items": {
       "type": "string",
       "enum": [
        "sms",
        "phone"
       ]
      }
     }
    }
   },
   "DateTime": {
    "type": "string",
    "format": "date-time",
    "pattern": "\\+08:00$"
   },
   "CheckedCheckpoint": {
    "type": "object",
    "required": [
     "id",
     "at",
     "by"
    ],
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 60
     },
     "at": {
      "$ref": "#/components/schemas/DateTime"
     },
     "by": {
      "$ref": "#/components/schemas/StaffRef"
     }
    }
   },
   "SignerRole": {
    "type": "string",
    "enum": [
     "applicant",
     "agent"
    ]
   },
   "SignatureMethod": {
    "type": "string",
    "enum": [
     "handwritten",
     "confirmed"
    ]
   },
   "Digest": {
    "type": "object",
    "required": [
     "algorithm",
     "value"
    ],
    "properties": {
     "algorithm": {
      "type": "string",
      "enum": [
       "sha-256"
      ]
     },
     "value": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$"
     }
    }
   },
   "SignatureImage": {
    "type": "string",
    "contentEncoding": "base64",
    "contentMediaType": "image/png",
    "minLength": 16,
    "maxLength": 90000,
    "pattern": "^iVBORw0KGgo[A-Za-z0-9+/]*={0,2}$"
   },
   "Signature": {
    "type": "object",
    "required": [
     "role",
     "method",
     "identifiedBy",
     "at",
     "digest",
     "valid"
    ],
    "properties": {
     "role": {
      "$ref": "#/components/schemas/SignerRole"
     },
     "method": {
      "$ref": "#/components/schemas/SignatureMethod"
     },
     "identifiedBy": {
      "type": "string",
      "enum": [
       "account",
       "counter"
      ]
     },
     "at": {
      "$ref": "#/components/schemas/DateTime"
     },
     "digest": {
      "$ref": "#/components/schemas/Digest"
     },
     "valid": {
      "type": "boolean"
     },
     "voidedBy": {
      "type": "string",
      "enum": [
       "edit"
      ]
     },
     "image": {
      "$ref": "#/components/schemas/SignatureImage"
     }
    }
   },
   "Draft": {
    "type": "object",
    "required": [
     "id",
     "itemCode",
     "item",
     "channel",
     "state",
     "answers",
     "data",
     "materials",
     "uploads",
     "declarations",
     "createdAt",
     "updatedAt",
     "expiresAt"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/Code"
     },
     "itemCode": {
      "$ref": "#/components/schemas/Code"
     },
     "item": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "channel": {
      "$ref": "#/components/schemas/Channel"
     },
     "state": {
      "type": "string",
      "enum": [
       "open",
       "submitted",
       "returned"
      ]
     },
     "caseNo": {
      "$ref": "#/components/schemas/CaseNo"
     },
     "formVersion": {
      "type": "string",
      "maxLength": 40
     },
     "answers": {
      "$ref": "#/components/schemas/Answers"
     },
     "applicant": {
      "$ref": "#/components/schemas/Applicant"
     },
     "data": {
      "type": "object",
      "additionalProperties": true
     },
     "materials": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/MaterialEntry"
      }
     },
     "uploads": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Upload"
      }
     },
     "delivery": {
      "$ref": "#/components/schemas/Delivery"
     },
     "declarations": {
      "type": "array",
      "items": {
       "type": "string",
       "maxLength": 60
      }
     },
     "contact": {
      "$ref": "#/components/schemas/ContactPreference"
     },
     "commitment": {
      "type": "boolean"
     },
     "checkpoints": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CheckedCheckpoint"
      }
     },
     "signature": {
      "$ref": "#/components/schemas/Signature"
     },
     "step": {
      "type": "string",
      "maxLength": 60
     },
     "createdAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "updatedAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "expiresAt": {
      "$ref": "#/components/schemas/DateTime"
     }
    }
   },
   "DraftPage": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Draft"
      }
     },
     "nextCursor": {
      "$ref": "#/components/schemas/Cursor"
     }
    }
   },
   "DraftInput": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "answers": {
      "$ref": "#/components/schemas/Answers"
     },
     "applicant": {
      "$ref": "#/components/schemas/Applicant"
     },
     "data": {
      "type": "object",
      "additionalProperties": true
     },
     "materials": {
      "type": "array",
      "maxItems": 100,
      "items": {
       "$ref": "#/components/schemas/MaterialEntry"
      }
     },
     "delivery": {
      "$ref": "#/components/schemas/Delivery"
     },
     "declarations": {
      "type": "array",
      "uniqueItems": true,
      "maxItems": 50,
      "items": {
       "type": "string",
       "maxLength": 60
      }
     },
     "contact": {
      "$ref": "#/components/schemas/ContactPreference"
     },
     "commitment": {
      "type": "boolean"
     },
     "checkpoints": {
      "type": "array",
      "uniqueItems": true,
      "maxItems": 200,
      "items": {
       "type": "string",
       "maxLength": 60
      }
     },
     "formVersion": {
      "type": "string",
      "maxLength": 40
     },
     "step": {
      "type": "string",
      "maxLength": 60
     }
    }
   },
   "DraftCreation": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "itemCode"
    ],
    "properties": {
     "itemCode": {
      "$ref": "#/components/schemas/Code"
     },
     "channel": {
      "$ref": "#/components/schemas/Channel"
     },
     "draft": {
      "$ref": "#/components/schemas/DraftInput"
     }
    }
   },
   "CaseVenue": {
    "type": "object",
    "required": [
     "windowCode",
     "window",
     "centreCode",
     "centre"
    ],
    "properties": {
     "windowCode": {
      "$ref": "#/components/schemas/Code"
     },
     "window": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "centreCode": {
      "$ref": "#/components/schemas/Code"
     },
     "centre": {
      "$ref": "#/components/schemas/LocalizedText"
     }
    }
   },
   "CaseState": {
    "type": "string",
    "enum": [
     "submitted",
     "returned",
     "correcting",
     "accepted",
     "refused",
     "reviewing",
     "suspended",
     "decided",
     "issuing",
     "closed",
     "withdrawn",
     "revoked"
    ]
   },
   "Outcome": {
    "type": "string",
    "enum": [
     "granted",
     "granted_deferred",
     "granted_in_part",
     "denied"
    ]
   },
   "DueDate": {
    "type": "object",
    "required": [
     "date",
     "provisional"
    ],
    "properties": {
     "date": {
      "$ref": "#/components/schemas/CalendarDate"
     },
     "provisional": {
      "type": "boolean"
     }
    }
   },
   "Clock": {
    "type": "object",
    "required": [
     "running",
     "pauses"
    ],
    "properties": {
     "startedAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "running": {
      "type": "boolean"
     },
     "promised": {
      "$ref": "#/components/schemas/DueDate"
     },
     "statutory": {
      "$ref": "#/components/schemas/DueDate"
     },
     "promisedLimit": {
      "$ref": "#/components/schemas/Duration"
     },
     "statutoryLimit": {
      "$ref": "#/components/schemas/Duration"
     },
     "pauses": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "from",
        "kind"
       ],
       "properties": {
        "from": {
         "$ref": "#/components/schemas/DateTime"
        },
        "to": {
         "$ref": "#/components/schemas/DateTime"
        },
        "kind": {
         "$ref": "#/components/schemas/SpecialStepKind"
        }
       }
      }
     },
     "extension": {
      "type": "object",
      "required": [
       "days",
       "reason",
       "at"
      ],
      "properties": {
       "days": {
        "type": "integer",
        "minimum": 1,
        "maximum": 15
       },
       "reason": {
        "type": "string"
       },
       "at": {
        "$ref": "#/components/schemas/DateTime"
       }
      }
     }
    }
   },
   "Refund": {
    "type": "object",
    "required": [
     "amountFen",
     "requestedAt"
    ],
    "properties": {
     "amountFen": {
      "type": "integer",
      "minimum": 0
     },
     "requestedAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "account": {
      "type": "string",
      "maxLength": 80
     },
     "refundedAt": {
      "$ref": "#/components/schemas/DateTime"
     }
    }
   },
   "Payment": {
    "type": "object",
    "required": [
     "state",
     "amountFen",
     "fee",
     "basis",
     "requestedAt"
    ],
    "properties": {
     "state": {
      "type": "string",
      "enum": [
       "due",
       "paid",
       "waived",
       "cancelled",
       "refunding",
       "refunded"
      ]
     },
     "amountFen": {
      "type": "integer",
      "minimum": 0
     },
     "fee": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "basis": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "requestedAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "payUrl": {
      "type": "string",
      "format": "uri"
     },
     "paidAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "waivedBecause": {
      "type": "string"
     },
     "receiptId": {
      "$ref": "#/components/schemas/Code"
     },
     "refund": {
      "$ref": "#/components/schemas/Refund"
     }
    }
   },
   "CasePart": {
    "type": "object",
    "required": [
     "partNo",
     "caseNo",
     "itemCode",
     "item",
     "deciding",
     "state"
    ],
    "properties": {
     "partNo": {
      "type": "integer",
      "minimum": 1
     },
     "caseNo": {
      "$ref": "#/components/schemas/CaseNo"
     },
     "itemCode": {
      "$ref": "#/components/schemas/Code"
     },
     "item": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "deciding": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "state": {
      "$ref": "#/components/schemas/CaseState"
     },
     "outcome": {
      "$ref": "#/components/schemas/Outcome"
     },
     "due": {
      "$ref": "#/components/schemas/DueDate"
     },
     "payment": {
      "$ref": "#/components/schemas/Payment"
     }
    }
   },
   "NextAction": {
    "type": "object",
    "required": [
     "by",
     "kind"
    ],
    "properties": {
     "by": {
      "type": "string",
      "enum": [
       "applicant",
       "counter",
       "office",
       "nobody"
      ]
     },
     "kind": {
      "type": "string",
      "enum": [
       "edit_and_resubmit",
       "answer_correction",
       "supplement_deferred",
       "pay",
       "rectify_commitment",
       "wait_for_check",
       "wait_for_hand_over",
       "wait_for_decision",
       "wait_for_special_step",
       "wait_for_issuance",
       "collect",
       "wait_for_delivery",
       "review",
       "none"
      ]
     },
     "body": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "dueDate": {
      "$ref": "#/components/schemas/DueDate"
     }
    }
   },
   "Deficiency": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "reason"
    ],
    "properties": {
     "pointer": {
      "type": "string",
      "maxLength": 300,
      "pattern": "^(?:/.*)?$"
     },
     "materialCode": {
      "$ref": "#/components/schemas/Code"
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "maxLength": 500
     }
    }
   },
   "CaseReturn": {
    "type": "object",
    "required": [
     "at",
     "reasons"
    ],
    "properties": {
     "at": {
      "$ref": "#/components/schemas/DateTime"
     },
     "reasons": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/Deficiency"
      }
     }
    }
   },
   "Correction": {
    "type": "object",
    "required": [
     "noticeId",
     "requestedAt",
     "stage",
     "items"
    ],
    "properties": {
     "noticeId": {
      "$ref": "#/components/schemas/Code"
     },
     "requestedAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "stage": {
      "type": "string",
      "enum": [
       "acceptance",
       "review"
      ]
     },
     "items": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/Deficiency"
      }
     },
     "due": {
      "$ref": "#/components/schemas/DueDate"
     },
     "answeredAt": {
      "$ref": "#/components/schemas/DateTime"
     }
    }
   },
   "Refusal": {
    "type": "object",
    "required": [
     "at",
     "reason"
    ],
    "properties": {
     "at": {
      "$ref": "#/components/schemas/DateTime"
     },
     "reason": {
      "type": "string"
     },
     "competentBody": {
      "type": "string"
     },
     "remedies": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/LocalizedText"
      }
     }
    }
   },
   "Deferral": {
    "type": "object",
    "required": [
     "materialCodes",
     "due"
    ],
    "properties": {
     "materialCodes": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/Code"
      }
     },
     "suppliedCodes": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/Code"
      }
     },
     "due": {
      "$ref": "#/components/schemas/DueDate"
     },
     "suppliedAt": {
      "$ref": "#/components/schemas/DateTime"
     }
    }
   },
   "SpecialStep": {
    "type": "object",
    "required": [
     "id",
     "kind",
     "reason",
     "startedAt",
     "countsTowardLimit",
     "body"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/Code"
     },
     "kind": {
      "$ref": "#/components/schemas/SpecialStepKind"
     },
     "reason": {
      "type": "string"
     },
     "startedAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "expectedDays": {
      "type": "integer",
      "minimum": 1
     },
     "endedAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "result": {
      "type": "string"
     },
     "countsTowardLimit": {
      "type": "boolean"
     },
     "body": {
      "$ref": "#/components/schemas/BodyRef"
     }
    }
   },
   "Decision": {
    "type": "object",
    "required": [
     "outcome",
     "decidedAt",
     "body",
     "remedies"
    ],
    "properties": {
     "outcome": {
      "$ref": "#/components/schemas/Outcome"
     },
     "decidedAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "body": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "seal": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "reason": {
      "type": "string"
     },
     "remedies": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/LocalizedText"
      }
     },
     "delegationId": {
      "$ref": "#/components/schemas/Code"
     },
     "resultNo": {
      "type": "string"
     }
    }
   },
   "Issuance": {
    "type": "object",
    "required": [
     "method"
    ],
    "properties": {
     "method": {
      "$ref": "#/components/schemas/DeliveryMethod"
     },
     "readyAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "issuedAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "pickUpCode": {
      "type": "string"
     },
     "logistics": {
      "type": "object",
      "required": [
       "carrier",
       "trackingNo"
      ],
      "properties": {
       "carrier": {
        "type": "string"
       },
       "trackingNo": {
        "type": "string"
       }
      }
     },
     "receivedAt": {
      "$ref": "#/components/schemas/DateTime"
     }
    }
   },
   "TrustLevel": {
    "type": "string",
    "enum": [
     "issued",
     "verified",
     "uploaded",
     "declared"
    ]
   },
   "LicenceUse": {
    "type": "object",
    "required": [
     "itemCode",
     "item",
     "material"
    ],
    "properties": {
     "itemCode": {
      "$ref": "#/components/schemas/Code"
     },
     "item": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "material": {
      "$ref": "#/components/schemas/LocalizedText"
     }
    }
   },
   "CaseLicence": {
    "type": "object",
    "required": [
     "licenceCode",
     "documentId",
     "name",
     "holder",
     "issuer",
     "validFrom",
     "trust",
     "uses"
    ],
    "properties": {
     "licenceCode": {
      "$ref": "#/components/schemas/Code"
     },
     "documentId": {
      "$ref": "#/components/schemas/Code"
     },
     "name": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "number": {
      "type": "string",
      "maxLength": 100
     },
     "holder": {
      "type": "string"
     },
     "issuer": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "validFrom": {
      "$ref": "#/components/schemas/CalendarDate"
     },
     "validUntil": {
      "$ref": "#/components/schemas/CalendarDate"
     },
     "endedAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "trust": {
      "$ref": "#/components/schemas/TrustLevel"
     },
     "uses": {
      "type": "array",
      "maxItems": 12,
      "items": {
       "$ref": "#/components/schemas/LicenceUse"
      }
     }
    }
   },
   "CustodySlip": {
    "type": "object",
    "required": [
     "caseNo",
     "direction",
     "from",
     "to",
     "handedAt",
     "handedBy",
     "paper"
    ],
    "properties": {
     "caseNo": {
      "$ref": "#/components/schemas/CaseNo"
     },
     "direction": {
      "type": "string",
      "enum": [
       "to_office",
       "to_window"
      ]
     },
     "from": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "to": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "windowCode": {
      "$ref": "#/components/schemas/Code"
     },
     "handedAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "handedBy": {
      "$ref": "#/components/schemas/StaffRef"
     },
     "note": {
      "type": "string",
      "maxLength": 500
     },
     "paper": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "materialCode",
        "name"
       ],
       "properties": {
        "materialCode": {
         "$ref": "#/components/schemas/Code"
        },
        "name": {
         "$ref": "#/components/schemas/LocalizedText"
        }
       }
      }
     },
     "documentId": {
      "$ref": "#/components/schemas/Code"
     },
     "received": {
      "type": "object",
      "required": [
       "at",
       "by"
      ],
      "properties": {
       "at": {
        "$ref": "#/components/schemas/DateTime"
       },
       "by": {
        "$ref": "#/components/schemas/StaffRef"
       },
       "note": {
        "type": "string",
        "maxLength": 500
       }
      }
     }
    }
   },
   "CommitmentState": {
    "type": "string",
    "enum": [
     "pending",
     "kept",
     "rectifying",
     "broken"
    ]
   },
   "CaseCommitment": {
    "type": "object",
    "required": [
     "state",
     "acceptedAt",
     "materialCodes"
    ],
    "properties": {
     "state": {
      "$ref": "#/components/schemas/CommitmentState"
     },
     "acceptedAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "guideVersion": {
      "type": "string",
      "maxLength": 40
     },
     "materialCodes": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Code"
      }
     },
     "verifyBy": {
      "$ref": "#/components/schemas/DueDate"
     },
     "verifiedAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "findings": {
      "type": "string"
     },
     "rectifyBy": {
      "$ref": "#/components/schemas/DueDate"
     }
    }
   },
   "Archive": {
    "type": "object",
    "required": [
     "number",
     "archivedAt",
     "keeper",
     "digest"
    ],
    "properties": {
     "number": {
      "type": "string",
      "maxLength": 60
     },
     "archivedAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "keeper": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "digest": {
      "$ref": "#/components/schemas/Digest"
     }
    }
   },
   "Case": {
    "type": "object",
    "required": [
     "caseNo",
     "itemCode",
     "item",
     "handling",
     "applicantName",
     "channel",
     "venue",
     "accepting",
     "deciding",
     "state",
     "submittedAt",
     "updatedAt",
     "clock",
     "parts",
     "nextAction",
     "allowedActions",
     "specialSteps",
     "delivery",
     "notified"
    ],
    "properties": {
     "caseNo": {
      "$ref": "#/components/schemas/CaseNo"
     },
     "itemCode": {
      "$ref": "#/components/schemas/Code"
     },
     "partOf": {
      "$ref": "#/components/schemas/CaseNo"
     },
     "item": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "handling": {
      "$ref": "#/components/schemas/HandlingKind"
     },
     "applicantName": {
      "type": "string"
     },
     "channel": {
      "$ref": "#/components/schemas/Channel"
     },
     "venue": {
      "$ref": "#/components/schemas/CaseVenue"
     },
     "accepting": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "deciding": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "onBehalfOf": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "state": {
      "$ref": "#/components/schemas/CaseState"
     },
     "outcome": {
      "$ref": "#/components/schemas/Outcome"
     },
     "draftId": {
      "$ref": "#/components/schemas/Code"
     },
     "submittedAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "acceptedAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "closedAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "updatedAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "clock": {
      "$ref": "#/components/schemas/Clock"
     },
     "parts": {
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/CasePart"
      }
     },
     "nextAction": {
      "$ref": "#/components/schemas/NextAction"
     },
     "allowedActions": {
      "type": "array",
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/CaseAction"
      }
     },
     "returned": {
      "$ref": "#/components/schemas/CaseReturn"
     },
     "correction": {
      "$ref": "#/components/schemas/Correction"
     },
     "refusal": {
      "$ref": "#/components/schemas/Refusal"
     },
     "deferral": {
      "$ref": "#/components/schemas/Deferral"
     },
     "specialSteps": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/SpecialStep"
      }
     },
     "decision": {
      "$ref": "#/components/schemas/Decision"
     },
     "delivery": {
      "$ref": "#/components/schemas/Delivery"
     },
     "collectAt": {
      "type": "object",
      "required": [
       "centreCode",
       "centre",
       "address"
      ],
      "properties": {
       "centreCode": {
        "$ref": "#/components/schemas/Code"
       },
       "centre": {
        "$ref": "#/components/schemas/LocalizedText"
       },
       "address": {
        "$ref": "#/components/schemas/LocalizedText"
       }
      }
     },
     "issuance": {
      "$ref": "#/components/schemas/Issuance"
     },
     "licences": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CaseLicence"
      }
     },
     "custody": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CustodySlip"
      }
     },
     "payment": {
      "$ref": "#/components/schemas/Payment"
     },
     "commitment": {
      "$ref": "#/components/schemas/CaseCommitment"
     },
     "archive": {
      "$ref": "#/components/schemas/Archive"
     },
     "contact": {
      "$ref": "#/components/schemas/ContactPreference"
     },
     "notified": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "eventId",
        "channel",
        "at"
       ],
       "properties": {
        "eventId": {
         "type": "string",
         "maxLength": 64
        },
        "channel": {
         "type": "string",
         "enum": [
          "sms",
          "phone"
         ]
        },
        "at": {
         "$ref": "#/components/schemas/DateTime"
        }
       }
      }
     },
     "openReviews": {
      "type": "integer",
      "minimum": 0
     },
     "synthetic": {
      "$ref": "#/components/schemas/Synthetic"
     }
    }
   },
   "ReceivedMaterial": {
    "type": "object",
    "required": [
     "materialCode",
     "name",
     "means",
     "files"
    ],
    "properties": {
     "materialCode": {
      "$ref": "#/components/schemas/Code"
     },
     "name": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "means": {
      "$ref": "#/components/schemas/MaterialMeans"
     },
     "files": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "Receipt": {
    "type": "object",
    "required": [
     "case",
     "lookUpSecret",
     "received",
     "submittedAt"
    ],
    "properties": {
     "case": {
      "$ref": "#/components/schemas/Case"
     },
     "lookUpSecret": {
      "type": "string",
      "minLength": 6,
      "maxLength": 32
     },
     "received": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ReceivedMaterial"
      }
     },
     "submittedAt": {
      "$ref": "#/components/schemas/DateTime"
     }
    }
   },
   "HandwrittenSignature": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "method",
     "image"
    ],
    "properties": {
     "method": {
      "const": "handwritten",
      "type": "string"
     },
     "image": {
      "$ref": "#/components/schemas/SignatureImage"
     }
    }
   },
   "ConfirmedSignature": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "method"
    ],
    "properties": {
     "method": {
      "const": "confirmed",
      "type": "string"
     }
    }
   },
   "SignatureInput": {
    "oneOf": [
     {
      "$ref": "#/components/schemas/HandwrittenSignature"
     },
     {
      "$ref": "#/components/schemas/ConfirmedSignature"
     }
    ],
    "discriminator": {
     "propertyName": "method",
     "mapping": {
      "handwritten": "#/components/schemas/HandwrittenSignature",
      "confirmed": "#/components/schemas/ConfirmedSignature"
     }
    }
   },
   "SigningInvitation": {
    "type": "object",
    "required": [
     "id",
     "secret",
     "fragment",
     "expiresAt"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/Code"
     },
     "secret": {
      "type": "string",
      "maxLength": 120
     },
     "fragment": {
      "type": "string",
      "maxLength": 140
     },
     "expiresAt": {
      "$ref": "#/components/schemas/DateTime"
     }
    }
   },
   "SigningLookUpInput": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "secret"
    ],
    "properties": {
     "secret": {
      "type": "string",
      "minLength": 1,
      "maxLength": 120
     }
    }
   },
   "SigningLookUp": {
    "type": "object",
    "required": [
     "requestId",
     "ticket",
     "expiresAt"
    ],
    "properties": {
     "requestId": {
      "$ref": "#/components/schemas/Code"
     },
     "ticket": {
      "type": "string"
     },
     "expiresAt": {
      "$ref": "#/components/schemas/DateTime"
     }
    }
   },
   "SigningState": {
    "type": "string",
    "enum": [
     "pending",
     "opened",
     "signed",
     "declined",
     "expired"
    ]
   },
   "SigningEntry": {
    "type": "object",
    "required": [
     "pointer",
     "label",
     "value"
    ],
    "properties": {
     "pointer": {
      "type": "string"
     },
     "label": {
      "type": "string"
     },
     "value": {
      "type": "string"
     }
    }
   },
   "SigningSummary": {
    "type": "object",
    "required": [
     "item",
     "applicant",
     "role",
     "signer",
     "entries",
     "materials",
     "declarations",
     "methods",
     "digest"
    ],
    "properties": {
     "item": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "applicant": {
      "type": "object",
      "required": [
       "name",
       "certificate"
      ],
      "properties": {
       "name": {
        "type": "string",
        "maxLength": 120
       },
       "certificate": {
        "type": "string",
        "maxLength": 60
       }
      }
     },
     "role": {
      "$ref": "#/components/schemas/SignerRole"
     },
     "signer": {
      "type": "string",
      "maxLength": 120
     },
     "entries": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/SigningEntry"
      }
     },
     "materials": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ReceivedMaterial"
      }
     },
     "declarations": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/LocalizedText"
      }
     },
     "commitment": {
      "type": "boolean"
     },
     "methods": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/SignatureMethod"
      }
     },
     "digest": {
      "$ref": "#/components/schemas/Digest"
     }
    }
   },
   "SigningRequest": {
    "type": "object",
    "required": [
     "id",
     "state",
     "createdAt",
     "expiresAt"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/Code"
     },
     "state": {
      "$ref": "#/components/schemas/SigningState"
     },
     "createdAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "expiresAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "reason": {
      "type": "string",
      "maxLength": 200
     },
     "summary": {
      "$ref": "#/components/schemas/SigningSummary"
     }
    }
   },
   "SigningConsent": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "decision",
     "signature"
    ],
    "properties": {
     "decision": {
      "const": "sign",
      "type": "string"
     },
     "signature": {
      "$ref": "#/components/schemas/SignatureInput"
     }
    }
   },
   "SigningRefusal": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "decision",
     "reason"
    ],
    "properties": {
     "decision": {
      "const": "decline",
      "type": "string"
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "SigningDecision": {
    "oneOf": [
     {
      "$ref": "#/components/schemas/SigningConsent"
     },
     {
      "$ref": "#/components/schemas/SigningRefusal"
     }
    ],
    "discriminator": {
     "propertyName": "decision",
     "mapping": {
      "sign": "#/components/schemas/SigningConsent",
      "decline": "#/components/schemas/SigningRefusal"
     }
    }
   },
   "VerificationInput": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "digest"
    ],
    "properties": {
     "digest": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$"
     }
    }
   },
   "Seal": {
    "type": "object",
    "required": [
     "body",
     "at"
    ],
    "properties": {
     "body": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "at": {
      "$ref": "#/components/schemas/DateTime"
     },
     "digest": {
      "$ref": "#/components/schemas/Digest"
     }
    }
   },
   "Verification": {
    "type": "object",
    "required": [
     "known"
    ],
    "properties": {
     "known": {
      "type": "boolean"
     },
     "holds": {
      "type": "boolean"
     },
     "kind": {
      "type": "string",
      "maxLength": 60
     },
     "title": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "issuer": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "issuedAt": {
      "$ref": "#/components/schemas/CalendarDate"
     },
     "validUntil": {
      "$ref": "#/components/schemas/CalendarDate"
     },
     "seals": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Seal"
      }
     },
     "signatures": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "OnFileKind": {
    "type": "string",
    "enum": [
     "licence",
     "material"
    ]
   },
   "OnFileDocument": {
    "type": "object",
    "required": [
     "id",
     "kind",
     "licenceCode",
     "name",
     "issuer",
     "issuedAt",
     "trust",
     "mediaType",
     "bytes",
     "digest"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/Code"
     },
     "kind": {
      "$ref": "#/components/schemas/OnFileKind"
     },
     "licenceCode": {
      "$ref": "#/components/schemas/Code"
     },
     "name": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "number": {
      "type": "string",
      "maxLength": 60
     },
     "issuer": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "issuedAt": {
      "$ref": "#/components/schemas/CalendarDate"
     },
     "validUntil": {
      "$ref": "#/components/schemas/CalendarDate"
     },
     "trust": {
      "$ref": "#/components/schemas/TrustLevel"
     },
     "watermark": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "fromCaseNo": {
      "$ref": "#/components/schemas/CaseNo"
     },
     "materialCodes": {
      "type": "array",
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/Code"
      }
     },
     "seals": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Seal"
      }
     },
     "mediaType": {
      "type": "string",
      "maxLength": 100
     },
     "bytes": {
      "type": "integer",
      "minimum": 1
     },
     "digest": {
      "$ref": "#/components/schemas/Digest"
     }
    }
   },
   "OnFilePage": {
    "type": "object",
    "required": [
     "items",
     "total"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/OnFileDocument"
      }
     },
     "total": {
      "type": "integer",
      "minimum": 0
     },
     "nextCursor": {
      "$ref": "#/components/schemas/Cursor"
     }
    }
   },
   "OnFileSearch": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "certificate",
     "consent"
    ],
    "properties": {
     "certificate": {
      "$ref": "#/components/schemas/Certificate"
     },
     "itemCode": {
      "$ref": "#/components/schemas/Code"
     },
     "consent": {
      "type": "boolean",
      "const": true
     }
    }
   },
   "OnFileDocuments": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/OnFileDocument"
      }
     }
    }
   },
   "LookUpInput": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "caseNo",
     "secret"
    ],
    "properties": {
     "caseNo": {
      "$ref": "#/components/schemas/CaseNo"
     },
     "secret": {
      "type": "string",
      "minLength": 1,
      "maxLength": 64
     }
    }
   },
   "LookUp": {
    "type": "object",
    "required": [
     "caseNo",
     "ticket",
     "expiresAt"
    ],
    "properties": {
     "caseNo": {
      "$ref": "#/components/schemas/CaseNo"
     },
     "ticket": {
      "type": "string"
     },
     "expiresAt": {
      "$ref": "#/components/schemas/DateTime"
     }
    }
   },
   "CaseGroup": {
    "type": "string",
    "enum": [
     "needs_action",
     "in_progress",
     "done",
     "to_review"
    ]
   },
   "PartsProgress": {
    "type": "object",
    "required": [
     "total",
     "decided"
    ],
    "properties": {
     "total": {
      "type": "integer",
      "minimum": 1
     },
     "decided": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "CaseSummary": {
    "type": "object",
    "required": [
     "caseNo",
     "itemCode",
     "item",
     "handling",
     "applicantName",
     "channel",
     "state",
     "submittedAt",
     "updatedAt",
     "nextAction",
     "allowedActions"
    ],
    "properties": {
     "caseNo": {
      "$ref": "#/components/schemas/CaseNo"
     },
     "itemCode": {
      "$ref": "#/components/schemas/Code"
     },
     "item": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "handling": {
      "$ref": "#/components/schemas/HandlingKind"
     },
     "applicantName": {
      "type": "string"
     },
     "channel": {
      "$ref": "#/components/schemas/Channel"
     },
     "state": {
      "$ref": "#/components/schemas/CaseState"
     },
     "outcome": {
      "$ref": "#/components/schemas/Outcome"
     },
     "submittedAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "updatedAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "due": {
      "$ref": "#/components/schemas/DueDate"
     },
     "partsProgress": {
      "$ref": "#/components/schemas/PartsProgress"
     },
     "nextAction": {
      "$ref": "#/components/schemas/NextAction"
     },
     "allowedActions": {
      "type": "array",
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/CaseAction"
      }
     }
    }
   },
   "CaseCounts": {
    "type": "object",
    "required": [
     "needs_action",
     "in_progress",
     "done",
     "to_review"
    ],
    "properties": {
     "needs_action": {
      "type": "integer",
      "minimum": 0
     },
     "in_progress": {
      "type": "integer",
      "minimum": 0
     },
     "done": {
      "type": "integer",
      "minimum": 0
     },
     "to_review": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "CaseSummaryPage": {
    "type": "object",
    "required": [
     "items",
     "total"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CaseSummary"
      }
     },
     "total": {
      "type": "integer",
      "minimum": 0
     },
     "counts": {
      "$ref": "#/components/schemas/CaseCounts"
     },
     "nextCursor": {
      "$ref": "#/components/schemas/Cursor"
     }
    }
   },
   "Application": {
    "type": "object",
    "required": [
     "caseNo",
     "itemCode",
     "formVersion",
     "guideVersion",
     "answers",
     "applicant",
     "data",
     "materials",
     "uploads"
    ],
    "properties": {
     "caseNo": {
      "$ref": "#/components/schemas/CaseNo"
     },
     "itemCode": {
      "$ref": "#/components/schemas/Code"
     },
     "formVersion": {
      "type": "string",
      "maxLength": 40
     },
     "guideVersion": {
      "type": "string",
      "maxLength": 40
     },
     "answers": {
      "$ref": "#/components/schemas/Answers"
     },
     "applicant": {
      "$ref": "#/components/schemas/Applicant"
     },
     "data": {
      "type": "object",
      "additionalProperties": true
     },
     "materials": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/MaterialEntry"
      }
     },
     "uploads": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Upload"
      }
     },
     "onFile": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/OnFileDocument"
      }
     },
     "checkpoints": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CheckedCheckpoint"
      }
     },
     "signature": {
      "$ref": "#/components/schemas/Signature"
     }
    }
   },
   "CaseEventKind": {
    "type": "string",
    "enum": [
     "submitted",
     "returned",
     "resubmitted",
     "correction_requested",
     "correction_answered",
     "accepted",
     "deemed_accepted",
     "refused",
     "handed_over",
     "special_step_started",
     "special_step_ended",
     "extended",
     "decided",
     "handed_back",
     "issued",
     "receipt_confirmed",
     "delivery_changed",
     "custody_received",
     "deferred_supplied",
     "withdrawn",
     "deemed_withdrawn",
     "revoked",
     "payment_requested",
     "paid",
     "payment_waived",
     "refund_started",
     "refunded",
     "commitment_verified"
    ]
   },
   "Actor": {
    "type": "object",
    "required": [
     "kind"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "applicant",
       "counter",
       "office",
       "clock"
      ]
     },
     "body": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "onBehalfOf": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "windowCode": {
      "$ref": "#/components/schemas/Code"
     },
     "staff": {
      "$ref": "#/components/schemas/StaffRef"
     }
    }
   },
   "CaseEvent": {
    "type": "object",
    "required": [
     "id",
     "caseNo",
     "kind",
     "at",
     "state",
     "actor"
    ],
    "properties": {
     "id": {
      "type": "string",
      "maxLength": 64
     },
     "caseNo": {
      "$ref": "#/components/schemas/CaseNo"
     },
     "kind": {
      "$ref": "#/components/schemas/CaseEventKind"
     },
     "at": {
      "$ref": "#/components/schemas/DateTime"
     },
     "state": {
      "$ref": "#/components/schemas/CaseState"
     },
     "actor": {
      "$ref": "#/components/schemas/Actor"
     },
     "note": {
      "type": "string"
     },
     "documentIds": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Code"
      }
     }
    }
   },
   "CaseEvents": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CaseEvent"
      }
     }
    }
   },
   "DocumentKind": {
    "type": "string",
    "enum": [
     "receipt",
     "acceptance",
     "correction_notice",
     "refusal",
     "special_step_notice",
     "extension_notice",
     "custody_slip",
     "decision",
     "result",
     "payment_receipt",
     "commitment",
     "rectification_notice"
    ]
   },
   "CaseDocument": {
    "type": "object",
    "required": [
     "id",
     "kind",
     "title",
     "issuer",
     "issuedAt",
     "mediaType",
     "bytes",
     "digest"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/Code"
     },
     "kind": {
      "$ref": "#/components/schemas/DocumentKind"
     },
     "number": {
      "type": "string",
      "maxLength": 100
     },
     "title": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "issuer": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "seal": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "seals": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Seal"
      }
     },
     "signatures": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Signature"
      }
     },
     "issuedAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "mediaType": {
      "type": "string",
      "maxLength": 100
     },
     "bytes": {
      "type": "integer",
      "minimum": 1
     },
     "digest": {
      "$ref": "#/components/schemas/Digest"
     }
    }
   },
   "Documents": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CaseDocument"
      }
     }
    }
   },
   "CorrectionAnswer": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "materials"
    ],
    "properties": {
     "data": {
      "type": "object",
      "maxProperties": 200,
      "additionalProperties": true
     },
     "materials": {
      "type": "array",
      "maxItems": 100,
      "items": {
       "$ref": "#/components/schemas/MaterialEntry"
      }
     }
    }
   },
   "SupplementInput": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "materials"
    ],
    "properties": {
     "materials": {
      "type": "array",
      "minItems": 1,
      "maxItems": 100,
      "items": {
       "$ref": "#/components/schemas/MaterialEntry"
      }
     }
    }
   },
   "WithdrawalInput": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "reason": {
      "type": "string",
      "maxLength": 500
     }
    }
   },
   "ReturnInput": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "reasons"
    ],
    "properties": {
     "reasons": {
      "type": "array",
      "minItems": 1,
      "maxItems": 50,
      "items": {
       "$ref": "#/components/schemas/Deficiency"
      }
     }
    }
   },
   "CorrectionInput": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "minItems": 1,
      "maxItems": 50,
      "items": {
       "$ref": "#/components/schemas/Deficiency"
      }
     }
    }
   },
   "AcceptanceInput": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "checkpoints": {
      "type": "array",
      "uniqueItems": true,
      "maxItems": 200,
      "items": {
       "type": "string",
       "maxLength": 60
      }
     },
     "note": {
      "type": "string",
      "maxLength": 500
     }
    }
   },
   "RefusalInput": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "reason"
    ],
    "properties": {
     "reason": {
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
     },
     "competentBody": {
      "type": "string",
      "maxLength": 120
     }
    }
   },
   "HandOverInput": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "paperMaterials": {
      "type": "array",
      "uniqueItems": true,
      "maxItems": 100,
      "items": {
       "$ref": "#/components/schemas/Code"
      }
     },
     "note": {
      "type": "string",
      "maxLength": 500
     }
    }
   },
   "CustodyReceiptInput": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "note": {
      "type": "string",
      "maxLength": 500
     }
    }
   },
   "NewsPosition": {
    "type": "string",
    "minLength": 1,
    "maxLength": 64
   },
   "CaseNews": {
    "type": "object",
    "required": [
     "items",
     "position"
    ],
    "properties": {
     "items": {
      "type": "array",
      "maxItems": 100,
      "items": {
       "$ref": "#/components/schemas/CaseEvent"
      }
     },
     "position": {
      "$ref": "#/components/schemas/NewsPosition"
     }
    }
   },
   "SpecialStepInput": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind",
     "reason"
    ],
    "properties": {
     "kind": {
      "$ref": "#/components/schemas/SpecialStepKind"
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "maxLength": 500
     },
     "expectedDays": {
      "type": "integer",
      "minimum": 1,
      "maximum": 365
     },
     "countsTowardLimit": {
      "type": "boolean"
     }
    }
   },
   "SpecialStepResult": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "result"
    ],
    "properties": {
     "result": {
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
     }
    }
   },
   "ExtensionInput": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "days",
     "reason"
    ],
    "properties": {
     "days": {
      "type": "integer",
      "minimum": 1,
      "maximum": 15
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "maxLength": 500
     }
    }
   },
   "DecisionInput": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "outcome"
    ],
    "properties": {
     "outcome": {
      "type": "string",
      "enum": [
       "granted",
       "granted_deferred",
       "denied"
      ]
     },
     "reason": {
      "type": "string",
      "maxLength": 2000
     }
    }
   },
   "HandBackInput": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "note": {
      "type": "string",
      "maxLength": 500
     }
    }
   },
   "IssuanceInput": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "pickUpCode": {
      "type": "string",
      "minLength": 1,
      "maxLength": 40
     },
     "logistics": {
      "type": "object",
      "additionalProperties": false,
      "required": [
       "carrier",
       "trackingNo"
      ],
      "properties": {
       "carrier": {
        "type": "string",
        "minLength": 1,
        "maxLength": 60
       },
       "trackingNo": {
        "type": "string",
        "minLength": 1,
        "maxLength": 60
       }
      }
     }
    }
   },
   "RevocationInput": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "reason"
    ],
    "properties": {
     "reason": {
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
     }
    }
   },
   "PaymentInput": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "amountFen"
    ],
    "properties": {
     "feeCode": {
      "$ref": "#/components/schemas/Code"
     },
     "amountFen": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000000000
     }
    }
   },
   "WaiverInput": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "reason"
    ],
    "properties": {
     "reason": {
      "type": "string",
      "minLength": 1,
      "maxLength": 500
     }
    }
   },
   "CommitmentVerification": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kept",
     "findings"
    ],
    "properties": {
     "kept": {
      "type": "boolean"
     },
     "findings": {
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
     },
     "rectifyWithinDays": {
      "type": "integer",
      "minimum": 1,
      "maximum": 60
     }
    }
   },
   "DelegationState": {
    "type": "string",
    "enum": [
     "future",
     "active",
     "ended"
    ]
   },
   "DelegatedPower": {
    "type": "string",
    "enum": [
     "receive",
     "pre_check",
     "accept",
     "decide",
     "deliver"
    ]
   },
   "Delegation": {
    "type": "object",
    "required": [
     "id",
     "from",
     "to",
     "powers",
     "begins",
     "state",
     "responsibilities"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/Code"
     },
     "from": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "to": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "representative": {
      "$ref": "#/components/schemas/StaffRef"
     },
     "powers": {
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/DelegatedPower"
      }
     },
     "itemCodes": {
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/Code"
      }
     },
     "handling": {
      "$ref": "#/components/schemas/HandlingKind"
     },
     "begins": {
      "$ref": "#/components/schemas/CalendarDate"
     },
     "ends": {
      "$ref": "#/components/schemas/CalendarDate"
     },
     "state": {
      "$ref": "#/components/schemas/DelegationState"
     },
     "responsibilities": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "endedBecause": {
      "type": "string"
     }
    }
   },
   "DelegationPage": {
    "type": "object",
    "required": [
     "items",
     "total"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Delegation"
      }
     },
     "total": {
      "type": "integer",
      "minimum": 0
     },
     "nextCursor": {
      "$ref": "#/components/schemas/Cursor"
     }
    }
   },
   "DelegationInput": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "toCode",
     "powers",
     "begins",
     "responsibilities"
    ],
    "properties": {
     "toCode": {
      "$ref": "#/components/schemas/Code"
     },
     "representativeWorkNo": {
      "type": "string",
      "minLength": 1,
      "maxLength": 40
     },
     "powers": {
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/DelegatedPower"
      }
     },
     "itemCodes": {
      "type": "array",
      "minItems": 1,
      "maxItems": 2000,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/Code"
      }
     },
     "handling": {
      "$ref": "#/components/schemas/HandlingKind"
     },
     "begins": {
      "$ref": "#/components/schemas/CalendarDate"
     },
     "ends": {
      "$ref": "#/components/schemas/CalendarDate"
     },
     "responsibilities": {
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
     }
    }
   },
   "DelegationEnd": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "reason"
    ],
    "properties": {
     "reason": {
      "type": "string",
      "minLength": 1,
      "maxLength": 500
     }
    }
   },
   "Satisfaction": {
    "type": "string",
    "enum": [
     "very_satisfied",
     "satisfied",
     "fairly_satisfied",
     "dissatisfied",
     "very_dissatisfied"
    ]
   },
   "Indicator": {
    "type": "object",
    "required": [
     "code",
     "label",
     "base"
    ],
    "properties": {
     "code": {
      "type": "string",
      "maxLength": 20
     },
     "label": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "base": {
      "type": "boolean"
     }
    }
   },
   "IndicatorSet": {
    "type": "object",
    "required": [
     "version",
     "retired",
     "effectiveFrom",
     "textLimit",
     "levels"
    ],
    "properties": {
     "version": {
      "type": "string",
      "maxLength": 40
     },
     "retired": {
      "type": "boolean"
     },
     "effectiveFrom": {
      "$ref": "#/components/schemas/CalendarDate"
     },
     "textLimit": {
      "type": "integer",
      "minimum": 1
     },
     "levels": {
      "type": "array",
      "minItems": 5,
      "maxItems": 5,
      "items": {
       "type": "object",
       "required": [
        "satisfaction",
        "label",
        "tags"
       ],
       "properties": {
        "satisfaction": {
         "$ref": "#/components/schemas/Satisfaction"
        },
        "label": {
         "$ref": "#/components/schemas/LocalizedText"
        },
        "tags": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Indicator"
         }
        }
       }
      }
     }
    }
   },
   "IndicatorVersions": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "version",
        "retired",
        "effectiveFrom"
       ],
       "properties": {
        "version": {
         "type": "string",
         "maxLength": 40
        },
        "retired": {
         "type": "boolean"
        },
        "effectiveFrom": {
         "$ref": "#/components/schemas/CalendarDate"
        },
        "effectiveUntil": {
         "$ref": "#/components/schemas/CalendarDate"
        }
       }
      }
     }
    }
   },
   "ReviewOrigin": {
    "type": "string",
    "enum": [
     "case",
     "complaints_desk",
     "walk_through"
    ]
   },
   "ServiceEventKind": {
    "type": "string",
    "enum": [
     "consultation",
     "submission",
     "acceptance",
     "completion",
     "delivery",
     "complaint",
     "walk_through"
    ]
   },
   "ReviewInvitation": {
    "type": "object",
    "required": [
     "id",
     "origin",
     "serviceEvent",
     "at",
     "canReview",
     "canFollowUp"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/Code"
     },
     "origin": {
      "$ref": "#/components/schemas/ReviewOrigin"
     },
     "caseNo": {
      "$ref": "#/components/schemas/CaseNo"
     },
     "itemCode": {
      "$ref": "#/components/schemas/Code"
     },
     "item": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "serviceEvent": {
      "$ref": "#/components/schemas/ServiceEventKind"
     },
     "at": {
      "$ref": "#/components/schemas/DateTime"
     },
     "body": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "windowCode": {
      "$ref": "#/components/schemas/Code"
     },
     "until": {
      "$ref": "#/components/schemas/DateTime"
     },
     "canReview": {
      "type": "boolean"
     },
     "canFollowUp": {
      "type": "boolean"
     },
     "reviewId": {
      "$ref": "#/components/schemas/Code"
     }
    }
   },
   "ReviewInvitations": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ReviewInvitation"
      }
     }
    }
   },
   "ReviewChannel": {
    "type": "string",
    "enum": [
     "web",
     "mobile",
     "qr_code",
     "hall_tablet",
     "hall_terminal",
     "phone",
     "sms"
    ]
   },
   "Appeal": {
    "type": "object",
    "required": [
     "state",
     "reason",
     "at"
    ],
    "properties": {
     "state": {
      "type": "string",
      "enum": [
       "open",
       "upheld",
       "rejected"
      ]
     },
     "reason": {
      "type": "string"
     },
     "at": {
      "$ref": "#/components/schemas/DateTime"
     },
     "decision": {
      "type": "string"
     },
     "decidedAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "body": {
      "$ref": "#/components/schemas/BodyRef"
     }
    }
   },
   "HandlingStep": {
    "type": "object",
    "required": [
     "kind",
     "at",
     "round"
    ],
    "properties": {
     "kind": {
      "$ref": "#/components/schemas/HandlingStepKind"
     },
     "at": {
      "$ref": "#/components/schemas/DateTime"
     },
     "round": {
      "type": "integer",
      "minimum": 1
     },
     "body": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "text": {
      "type": "string"
     }
    }
   },
   "ReviewHandling": {
    "type": "object",
    "required": [
     "state",
     "round",
     "steps"
    ],
    "properties": {
     "state": {
      "type": "string",
      "enum": [
       "none",
       "open",
       "assigned",
       "contacted",
       "measures",
       "rectified",
       "answered",
       "confirmed",
       "appealed",
       "set_aside"
      ]
     },
     "round": {
      "type": "integer",
      "minimum": 1
     },
     "body": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "contactDue": {
      "$ref": "#/components/schemas/DueDate"
     },
     "rectifyDue": {
      "$ref": "#/components/schemas/DueDate"
     },
     "answer": {
      "type": "string"
     },
     "answeredAt": {
      "$ref": "#/components/schemas/DateTime"
     },
     "steps": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/HandlingStep"
      }
     },
     "allowedSteps": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/HandlingStepKind"
      }
     }
    }
   },
   "Review": {
    "type": "object",
    "required": [
     "id",
     "invitationId",
     "serviceEvent",
     "satisfaction",
     "bad",
     "indicatorVersion",
     "tags",
     "anonymous",
     "channel",
     "sequence",
     "origin",
     "at",
     "effective",
     "handling"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/Code"
     },
     "caseNo": {
      "$ref": "#/components/schemas/CaseNo"
     },
     "itemCode": {
      "$ref": "#/components/schemas/Code"
     },
     "item": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "invitationId": {
      "$ref": "#/components/schemas/Code"
     },
     "serviceEvent": {
      "$ref": "#/components/schemas/ServiceEventKind"
     },
     "satisfaction": {
      "$ref": "#/components/schemas/Satisfaction"
     },
     "bad": {
      "type": "boolean"
     },
     "indicatorVersion": {
      "type": "string",
      "maxLength": 40
     },
     "tags": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Indicator"
      }
     },
     "text": {
      "type": "string"
     },
     "anonymous": {
      "type": "boolean"
     },
     "secret": {
      "type": "string",
      "minLength": 1,
      "maxLength": 64,
      "readOnly": true
     },
     "reviewer": {
      "type": "string"
     },
     "reviewerMobile": {
      "type": "string"
     },
     "contactWanted": {
      "type": "boolean"
     },
     "channel": {
      "$ref": "#/components/schemas/ReviewChannel"
     },
     "sequence": {
      "type": "integer",
      "minimum": 1,
      "maximum": 2
     },
     "origin": {
      "$ref": "#/components/schemas/ReviewOrigin"
     },
     "effective": {
      "type": "boolean"
     },
     "isDefault": {
      "type": "boolean",
      "readOnly": true
     },
     "appeal": {
      "$ref": "#/components/schemas/Appeal"
     },
     "at": {
      "$ref": "#/components/schemas/DateTime"
     },
     "handling": {
      "$ref": "#/components/schemas/ReviewHandling"
     }
    }
   },
   "Reviews": {
    "type": "object",
    "required": [
     "items"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Review"
      }
     }
    }
   },
   "ReviewInput": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "invitationId",
     "satisfaction",
     "indicatorVersion",
     "tags",
     "anonymous",
     "channel"
    ],
    "properties": {
     "invitationId": {
      "$ref": "#/components/schemas/Code"
     },
     "satisfaction": {
      "$ref": "#/components/schemas/Satisfaction"
     },
     "indicatorVersion": {
      "type": "string",
      "maxLength": 40
     },
     "tags": {
      "type": "array",
      "uniqueItems": true,
      "maxItems": 20,
      "items": {
       "type": "string",
       "maxLength": 20
      }
     },
     "text": {
      "type": "string",
      "maxLength": 500
     },
     "anonymous": {
      "type": "boolean"
     },
     "contactWanted": {
      "type": "boolean"
     },
     "channel": {
      "$ref": "#/components/schemas/ReviewChannel"
     }
    }
   },
   "CaseInvitationInput": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "origin",
     "caseNo",
     "serviceEvent"
    ],
    "properties": {
     "origin": {
      "type": "string",
      "const": "case"
     },
     "caseNo": {
      "$ref": "#/components/schemas/CaseNo"
     },
     "serviceEvent": {
      "$ref": "#/components/schemas/ServiceEventKind"
     }
    }
   },
   "ServiceInvitationInput": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "origin",
     "serviceEvent",
     "at"
    ],
    "properties": {
     "origin": {
      "type": "string",
      "enum": [
       "complaints_desk",
       "walk_through"
      ]
     },
     "serviceEvent": {
      "type": "string",
      "enum": [
       "consultation",
       "complaint",
       "walk_through"
      ]
     },
     "at": {
      "$ref": "#/components/schemas/DateTime"
     },
     "itemCode": {
      "$ref": "#/components/schemas/Code"
     },
     "windowCode": {
      "$ref": "#/components/schemas/Code"
     }
    }
   },
   "ReviewInvitationInput": {
    "oneOf": [
     {
      "$ref": "#/components/schemas/CaseInvitationInput"
     },
     {
      "$ref": "#/components/schemas/ServiceInvitationInput"
     }
    ],
    "discriminator": {
     "propertyName": "origin",
     "mapping": {
      "case": "#/components/schemas/CaseInvitationInput",
      "complaints_desk": "#/components/schemas/ServiceInvitationInput",
      "walk_through": "#/components/schemas/ServiceInvitationInput"
     }
    }
   },
   "IssuedReviewInvitation": {
    "type": "object",
    "required": [
     "invitation",
     "secret"
    ],
    "properties": {
     "invitation": {
      "$ref": "#/components/schemas/ReviewInvitation"
     },
     "secret": {
      "type": "string",
      "minLength": 1,
      "maxLength": 64
     }
    }
   },
   "ReviewContact": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "name",
     "mobile"
    ],
    "properties": {
     "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 60
     },
     "mobile": {
      "type": "string",
      "pattern": "^[0-9+() -]{5,20}$"
     }
    }
   },
   "InvitationReviewInput": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "satisfaction",
     "indicatorVersion",
     "tags",
     "anonymous",
     "channel"
    ],
    "properties": {
     "satisfaction": {
      "$ref": "#/components/schemas/Satisfaction"
     },
     "indicatorVersion": {
      "type": "string",
      "maxLength": 40
     },
     "tags": {
      "type": "array",
      "uniqueItems": true,
      "maxItems": 20,
      "items": {
       "type": "string",
       "maxLength": 20
      }
     },
     "text": {
      "type": "string",
      "maxLength": 500
     },
     "anonymous": {
      "type": "boolean"
     },
     "contact": {
      "$ref": "#/components/schemas/ReviewContact"
     },
     "contactWanted": {
      "type": "boolean"
     },
     "channel": {
      "$ref": "#/components/schemas/ReviewChannel"
     }
    }
   },
   "ReviewPreviewInput": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "satisfaction",
     "indicatorVersion",
     "tags"
    ],
    "properties": {
     "satisfaction": {
      "$ref": "#/components/schemas/Satisfaction"
     },
     "indicatorVersion": {
      "type": "string",
      "maxLength": 40
     },
     "tags": {
      "type": "array",
      "uniqueItems": true,
      "maxItems": 20,
      "items": {
       "type": "string",
       "maxLength": 20
      }
     },
     "text": {
      "type": "string",
      "maxLength": 500
     },
     "contact": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "name": {
        "type": "string",
        "maxLength": 60
       },
       "mobile": {
        "type": "string",
        "maxLength": 20
       }
      }
     }
    }
   },
   "ReviewPreview": {
    "type": "object",
    "required": [
     "department",
     "serviceEvent",
     "satisfaction",
     "tags",
     "month"
    ],
    "properties": {
     "itemCode": {
      "$ref": "#/components/schemas/Code"
     },
     "item": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "serviceEvent": {
      "$ref": "#/components/schemas/ServiceEventKind"
     },
     "department": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "windowCode": {
      "$ref": "#/components/schemas/Code"
     },
     "satisfaction": {
      "$ref": "#/components/schemas/Satisfaction"
     },
     "tags": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Indicator"
      }
     },
     "text": {
      "type": "string"
     },
     "month": {
      "type": "string",
      "pattern": "^\\d{4}-\\d{2}$"
     }
    }
   },
   "ReviewLookUpInput": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "invitationId",
     "secret"
    ],
    "properties": {
     "invitationId": {
      "$ref": "#/components/schemas/Code"
     },
     "secret": {
      "type": "string",
      "minLength": 1,
      "maxLength": 64
     }
    }
   },
   "ReviewLookUp": {
    "type": "object",
    "required": [
     "invitationId",
     "ticket",
     "expiresAt"
    ],
    "properties": {
     "invitationId": {
      "$ref": "#/components/schemas/Code"
     },
     "ticket": {
      "type": "string"
     },
     "expiresAt": {
      "$ref": "#/components/schemas/DateTime"
     }
    }
   },
   "HandlingStepInput": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "kind"
    ],
    "properties": {
     "kind": {
      "type": "string",
      "enum": [
       "assigned",
       "contacted",
       "measures",
       "rectified",
       "answered"
      ]
     },
     "departmentCode": {
      "$ref": "#/components/schemas/Code"
     },
     "text": {
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
     }
    }
   },
   "ConfirmationInput": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "solved"
    ],
    "properties": {
     "solved": {
      "type": "boolean"
     },
     "text": {
      "type": "string",
      "maxLength": 500
     }
    }
   },
   "AppealInput": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "reason"
    ],
    "properties": {
     "reason": {
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
     }
    }
   },
   "AppealDecision": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "upheld",
     "reason"
    ],
    "properties": {
     "upheld": {
      "type": "boolean"
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
     }
    }
   },
   "ReviewPage": {
    "type": "object",
    "required": [
     "items",
     "total"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Review"
      }
     },
     "total": {
      "type": "integer",
      "minimum": 0
     },
     "nextCursor": {
      "$ref": "#/components/schemas/Cursor"
     }
    }
   },
   "Month": {
    "type": "string",
    "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])$"
   },
   "PublicReview": {
    "type": "object",
    "required": [
     "id",
     "department",
     "satisfaction",
     "tags",
     "sequence",
     "month"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/Code"
     },
     "itemCode": {
      "$ref": "#/components/schemas/Code"
     },
     "item": {
      "$ref": "#/components/schemas/LocalizedText"
     },
     "origin": {
      "$ref": "#/components/schemas/ReviewOrigin"
     },
     "serviceEvent": {
      "$ref": "#/components/schemas/ServiceEventKind"
     },
     "department": {
      "$ref": "#/components/schemas/BodyRef"
     },
     "windowCode": {
      "$ref": "#/components/schemas/Code"
     },
     "satisfaction": {
      "$ref": "#/components/schemas/Satisfaction"
     },
     "tags": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Indicator"
      }
     },
     "text": {
      "type": "string"
     },
     "sequence": {
      "type": "integer",
      "minimum": 1,
      "maximum": 2
     },
     "month": {
      "type": "string",
      "pattern": "^\\d{4}-\\d{2}$"
     },
     "answer": {
      "type": "string"
     },
     "state": {
      "type": "string",
      "enum": [
       "none",
       "open",
       "in_progress",
       "answered",
       "confirmed",
       "set_aside"
      ]
     },
     "setAsideBecause": {
      "type": "string"
     }
    }
   },
   "PublicReviewPage": {
    "type": "object",
    "required": [
     "items",
     "total"
    ],
    "properties": {
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/PublicReview"
      }
     },
     "total": {
      "type": "integer",
      "minimum": 0
     },
     "nextCursor": {
      "$ref": "#/components/schemas/Cursor"
     }
    }
   },
   "SatisfactionCounts": {
    "type": "object",
    "required": [
     "very_satisfied",
     "satisfied",
     "fairly_satisfied",
     "dissatisfied",
     "very_dissatisfied"
    ],
    "properties": {
     "very_satisfied": {
      "type": "integer",
      "minimum": 0
     },
     "satisfied": {
      "type": "integer",
      "minimum": 0
     },
     "fairly_satisfied": {
      "type": "integer",
      "minimum": 0
     },
     "dissatisfied": {
      "type": "integer",
      "minimum": 0
     },
     "very_dissatisfied": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "RectifyTime": {
    "type": "object",
    "required": [
     "median",
     "p90"
    ],
    "properties": {
     "median": {
      "type": "integer",
      "minimum": 0
     },
     "p90": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "ReviewFigures": {
    "type": "object",
    "required": [
     "total",
     "levels",
     "followUps",
     "bad",
     "answered",
     "rectified",
     "confirmed",
     "setAside",
     "defaults"
    ],
    "properties": {
     "total": {
      "type": "integer",
      "minimum": 0
     },
     "levels": {
      "$ref": "#/components/schemas/SatisfactionCounts"
     },
     "followUps": {
      "type": "integer",
      "minimum": 0
     },
     "bad": {
      "type": "integer",
      "minimum": 0
     },
     "answered": {
      "type": "integer",
      "minimum": 0
     },
     "rectified": {
      "type": "integer",
      "minimum": 0
     },
     "confirmed": {
      "type": "integer",
      "minimum": 0
     },
     "rectifyTime": {
      "$ref": "#/components/schemas/RectifyTime"
     },
     "setAside": {
      "type": "integer",
      "minimum": 0
     },
     "defaults": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "ReviewStatistics": {
    "type": "object",
    "required": [
     "groupBy",
     "whole",
     "groups"
    ],
    "properties": {
     "groupBy": {
      "type": "string",
      "enum": [
       "item",
       "window",
       "department",
       "channel",
       "origin",
       "month"
      ]
     },
     "from": {
      "$ref": "#/components/schemas/Month"
     },
     "to": {
      "$ref": "#/components/schemas/Month"
     },
     "whole": {
      "$ref": "#/components/schemas/ReviewFigures"
     },
     "groups": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "name",
        "figures"
       ],
       "properties": {
        "code": {
         "type": "string",
         "maxLength": 64
        },
        "name": {
         "$ref": "#/components/schemas/LocalizedText"
        },
        "figures": {
         "$ref": "#/components/schemas/ReviewFigures"
        }
       }
      }
     }
    }
   },
   "Occurrences": {
    "type": "object",
    "required": [
     "times",
     "cases"
    ],
    "properties": {
     "times": {
      "type": "integer",
      "minimum": 0
     },
     "cases": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "Timeliness": {
    "type": "object",
    "required": [
     "decided",
     "onTime",
     "overdue"
    ],
    "properties": {
     "decided": {
      "type": "integer",
      "minimum": 0
     },
     "onTime": {
      "type": "integer",
      "minimum": 0
     },
     "overdue": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "StageTime": {
    "type": "object",
    "required": [
     "state",
     "cases"
    ],
    "properties": {
     "state": {
      "$ref": "#/components/schemas/CaseState"
     },
     "cases": {
      "type": "integer",
      "minimum": 1
     },
     "median": {
      "type": "integer",
      "minimum": 0
     },
     "p90": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "DutyFigures": {
    "type": "object",
    "required": [
     "due",
     "inTime"
    ],
    "properties": {
     "due": {
      "type": "integer",
      "minimum": 0
     },
     "inTime": {
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "CaseFigures": {
    "type": "object",
    "required": [
     "received",
     "deemedAccepted",
     "returns",
     "corrections",
     "decided",
     "closed",
     "promised",
     "statutory",
     "stages",
     "reviews",
     "contact",
     "rectify",
     "small"
    ],
    "properties": {
     "received": {
      "type": "integer",
      "minimum": 0
     },
     "deemedAccepted": {
      "type": "integer",
      "minimum": 0
     },
     "returns": {
      "$ref": "#/components/schemas/Occurrences"
     },
     "corrections": {
      "$ref": "#/components/schemas/Occurrences"
     },
     "decided": {
      "type": "integer",
      "minimum": 0
     },
     "closed": {
      "type": "integer",
      "minimum": 0
     },
     "promised": {
      "$ref": "#/components/schemas/Timeliness"
     },
     "statutory": {
      "$ref": "#/components/schemas/Timeliness"
     },
     "stages": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/StageTime"
      }
     },
     "reviews": {
      "$ref": "#/components/schemas/ReviewFigures"
     },
     "contact": {
      "$ref": "#/components/schemas/DutyFigures"
     },
     "rectify": {
      "$ref": "#/components/schemas/DutyFigures"
     },
     "small": {
      "type": "boolean"
     }
    }
   },
   "SupervisionFigures": {
    "type": "object",
    "required": [
     "groupBy",
     "smallBelow",
     "whole",
     "groups"
    ],
    "properties": {
     "groupBy": {
      "type": "string",
      "enum": [
       "window",
       "department",
       "item"
      ]
     },
     "from": {
      "$ref": "#/components/schemas/Month"
     },
     "to": {
      "$ref": "#/components/schemas/Month"
     },
     "smallBelow": {
      "type": "integer",
      "minimum": 1
     },
     "whole": {
      "$ref": "#/components/schemas/CaseFigures"
     },
     "groups": {
      "type": "array",
      "items": {
       "type": "object",
       "required": [
        "name",
        "figures"
       ],
       "properties": {
        "code": {
         "department or item.": null,
         "$ref": "#/components/schemas/Code"
        },
        "name": {
         "$ref": "#/components/schemas/LocalizedText"
        },
        "figures": {
         "$ref": "#/components/schemas/CaseFigures"
        }
       }
      }
     }
    }
   }
  }
 }
};
